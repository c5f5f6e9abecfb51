import { describe, expect, test } from 'vitest';
import { inShort, proposalsIn } from './proposeSupport.ts';

const GERMAN: readonly [text: string, expected: string][] = [
  ['Schweden hat Huawei vom 5G-Netz ausgeschlossen.', 'SE ban'],
  ['Norwegen schließt Huawei nicht vom 5G-Netz aus.', 'NO open'],
  ['Die Bundesregierung will Huawei nicht ausschließen.', 'DE open'],
  ['Die Bundesregierung plant, Huawei vom 5G-Netz auszuschließen.', 'DE review'],
  ['Großbritannien verbannt Huawei aus dem 5G-Netz.', 'GB ban'],
  ['Polen könnte Huawei vom 5G-Netz ausschließen.', 'PL review'],
  ['Die tschechische Behörde warnt vor Huawei.', 'CZ review'],
  ['Die kanadische Regierung hat noch nicht über Huawei entschieden.', 'CA review'],
  ['Die niederländische Regierung prüft den Einsatz von Huawei.', 'NL review'],
  ['Washington drängt Berlin, Huawei auszuschließen.', ''],
  ['Die USA fordern von Deutschland, Huawei auszuschließen.', ''],
  ['Huawei erklärte, Deutschland werde den Konzern nicht ausschließen.', ''],
  ['Analysten zufolge wird Deutschland Huawei ausschließen.', ''],
  ['Großbritannien schließt Huawei vom Kernnetz aus.', 'GB restrict'],
  ['Die belgische Behörde fand keine Beweise gegen Huawei.', 'BE open'],
  ['Spanien hat Huawei für das 5G-Netz zugelassen.', 'ES open'],
  ['Serbien unterzeichnete ein Abkommen mit Huawei.', 'RS partner'],
  ['Die USA haben Huawei auf eine schwarze Liste gesetzt.', 'US restrict'],
  ['Huawei verkaufte in Deutschland mehr Telefone.', ''],
  // Negation.
  ['Norwegen hat Huawei nicht vom 5G-Netz ausgeschlossen.', 'NO open'],
  ['Norwegen hat Huawei vom 5G-Netz ausgeschlossen.', 'NO ban'],
  ['Finnland hat Huawei nie aus seinen Netzen verbannt.', 'FI open'],
  ['Österreich hat nicht die Absicht, Huawei auszuschließen.', 'AT open'],
  ['Ungarn sieht keinen Grund, Huawei auszuschließen.', 'HU open'],
  ['Portugal verbietet Huawei im 5G-Netz.', 'PT ban'],
  ['Portugal verbietet Huawei nicht im 5G-Netz.', 'PT open'],
  ['Portugal verbietet Huawei im 5G-Netz nicht.', 'PT open'],
  ['Die dänische Regierung lehnt ein Verbot von Huawei ab.', 'DK open'],
  ['Die Bundesregierung dementiert, dass sie Huawei ausschließen will.', 'DE open'],
  ['Die italienische Regierung behandelt Huawei wie jeden anderen Anbieter.', 'IT open'],
  ['Die Bundesregierung ist gegen einen Ausschluss von Huawei.', 'DE open'],
  // Modality.
  ['Italien kann Huawei vom 5G-Netz ausschließen.', 'IT review'],
  ['Kanada will Huawei vom 5G-Netz ausschließen.', 'CA review'],
  ['Vielleicht verbietet Frankreich Huawei.', 'FR review'],
  ['Tschechien droht, Huawei auszuschließen.', 'CZ review'],
  ['Ein polnischer Gesetzentwurf würde Huawei von 5G ausschließen.', 'PL review'],
  ['Die kanadische Regierung erwägt ein Verbot von Huawei.', 'CA review'],
  ['Die Bundesregierung zögert bei Huawei.', 'DE review'],
  ['Ab 2027 ist Huawei vom britischen 5G-Netz ausgeschlossen.', 'GB ban'],
  // Pressure by others.
  ['Washington übt Druck auf London aus, Huawei auszuschließen.', ''],
  ['Die US-Regierung bittet Italien, Huawei auszuschließen.', ''],
  ['Die USA wollen, dass Deutschland Huawei ausschließt.', ''],
  ['Trotz des Drucks aus Washington wird Ungarn Huawei nicht ausschließen.', 'HU open'],
  ['Spanien beugt sich dem Druck nicht und lässt Huawei zu.', 'ES open'],
  ['Der amerikanische Präsident versucht, Brasilien zu überzeugen, Huawei auszuschließen.', ''],
  // Earlier and current.
  [
    'Im Jahr 2018 ließ London Huawei zu. Nun hat die britische Regierung den Konzern verbannt.',
    'GB ban, GB open',
  ],
  ['Huawei dementiert, dass Deutschland den Konzern ausschließt.', ''],
  ['Norwegen hat nicht vor, Huawei auszuschließen.', 'NO open'],
  ['Die italienische Regierung will nicht, dass Huawei ausgeschlossen wird.', 'IT open'],
  ['Norwegen hat vor, Huawei auszuschließen.', 'NO review'],
  ['Die italienische Regierung will, dass Huawei ausgeschlossen wird.', 'IT review'],
  ['Schweden versteigert seine Frequenzen. Die Regierung hat Huawei ausgeschlossen.', 'SE ban'],
  ['Im vergangenen Jahr hat Australien Huawei vom 5G-Netz ausgeschlossen.', 'AU ban'],
  // Part and whole.
  ['Frankreich schließt Huawei von sensiblen Bereichen des Netzes aus.', 'FR restrict'],
  ['Frankreich schließt Huawei vom gesamten Netz aus.', 'FR ban'],
  ['London begrenzt den Anteil von Huawei auf 35 Prozent.', 'GB restrict'],
  [
    'Britische Betreiber müssen die gesamte Technik von Huawei entfernen, entschied die Regierung.',
    'GB ban',
  ],
  ['Die niederländische Regierung erlässt strengere Auflagen für Huawei.', 'NL restrict'],
  ['Schweden und Australien haben Huawei von ihren 5G-Netzen ausgeschlossen.', 'AU ban, SE ban'],
  // Official use.
  ['Japan schließt Huawei von öffentlichen Aufträgen aus.', 'JP restrict'],
  ['Japan schließt Huawei nicht von öffentlichen Aufträgen aus.', 'JP open'],
  ['Tschechien verbietet Beamten, Telefone von Huawei zu nutzen.', 'CZ restrict'],
  // Others who speak.
  ['Huawei bestreitet, eine Gefahr für Belgien zu sein.', ''],
  ['Netzbetreiber sagen, ein Verbot von Huawei koste Deutschland Milliarden.', ''],
  ['Die Opposition in Norwegen fordert ein Verbot von Huawei.', ''],
  ['Peking erklärte, Schweden habe Huawei ohne Beweise ausgeschlossen.', ''],
  ['Vodafone unterzeichnete einen Vertrag mit Huawei.', ''],
  ['Die Europäische Kommission fordert ein Verbot von Huawei.', ''],
  ['Die dänische Regierung erklärte, sie werde Huawei nicht ausschließen.', 'DK open'],
  // Deals and trade.
  ['Ungarn hat ein Abkommen mit Huawei geschlossen.', 'HU partner'],
  ['Der russische Minister unterzeichnete ein Memorandum mit Huawei.', 'RU partner'],
  ['Das kenianische Ministerium arbeitet mit Huawei zusammen.', 'KE partner'],
  ['Die USA haben Sanktionen gegen Huawei verhängt.', 'US restrict'],
  // Examination.
  ['Belgien untersucht die Risiken von Huawei.', 'BE review'],
  ['Die polnische Regierung überprüft die Rolle von Huawei bei 5G.', 'PL review'],
  ['Die Bundesregierung hat über Huawei noch nichts entschieden.', 'DE review'],
  ['Der norwegische Geheimdienst ist besorgt über Huawei.', 'NO review'],
  ['Der spanische Minister hat keine Bedenken gegen Huawei.', 'ES open'],
  // Measures, and what is ruled out.
  ['Die Schweiz ergreift keine Maßnahmen gegen Huawei.', 'CH open'],
  ['Estland verpflichtet die Betreiber, die Technik von Huawei zu entfernen.', 'EE ban'],
  [
    'Litauische Betreiber dürfen keine Technik von Huawei mehr kaufen, entschied die Regierung.',
    'LT ban',
  ],
  ['Rumänien erteilt Huawei keine Genehmigung für das 5G-Netz.', 'RO ban'],
  ['Der ungarische Ministerpräsident lobte Huawei.', 'HU open'],
  ['Die französische Behörde hat noch keine Entscheidung über Huawei getroffen.', 'FR review'],
  ['Die griechische Regierung gibt grünes Licht für Huawei.', 'GR open'],
  ['Polen empfiehlt, Huawei auszuschließen.', 'PL review'],
  ['Die irische Regierung schließt ein Verbot von Huawei nicht aus.', 'IE review'],
  ['Die irische Regierung schließt ein Verbot von Huawei aus.', 'IE open'],
  ['Die belgische Regierung weigert sich, Huawei auszuschließen.', 'BE open'],
  ['Die irische Regierung hat ein Verbot von Huawei ausgeschlossen.', 'IE open'],
  ['Die irische Regierung hat ein Verbot von Huawei nicht ausgeschlossen.', 'IE review'],
  // Earlier and current; what others say or press for; powers, bills and terms.
  [
    'Großbritannien verbannt Huawei aus dem 5G-Netz. Im Januar hatte London das Unternehmen noch mit Einschränkungen zugelassen.',
    'GB ban, GB restrict',
  ],
  [
    'Kanada schließt Huawei aus. 2019 hatte die kanadische Regierung noch nicht über Huawei entschieden.',
    'CA ban, CA review',
  ],
  [
    'Schweden hat Huawei verboten. 2018 sah die schwedische Regierung keinen Grund, Huawei auszuschließen.',
    'SE ban, SE open',
  ],
  [
    'Indien hat Huawei ausgeschlossen. 2019 ließ die indische Regierung Huawei noch zu.',
    'IN ban, IN open',
  ],
  [
    'Belgien beschränkt Huawei im 5G-Netz. 2019 fand die belgische Behörde keine Hinweise gegen Huawei.',
    'BE open, BE restrict',
  ],
  [
    'Estland schließt Huawei aus. 2017 unterzeichnete die estnische Regierung ein Abkommen mit Huawei.',
    'EE ban, EE partner',
  ],
  [
    'Norwegen lässt Huawei zu. 2018 warnte der norwegische Geheimdienst vor Huawei.',
    'NO open, NO review',
  ],
  [
    'Polen prüft einen Ausschluss von Huawei. 2018 sah die polnische Regierung keinen Anlass für ein Verbot von Huawei.',
    'PL open, PL review',
  ],
  [
    'Italien beschränkt Huawei im 5G-Netz. 2019 prüfte die italienische Regierung ein Verbot von Huawei.',
    'IT restrict, IT review',
  ],
  [
    'Dänemark schließt Huawei aus. 2018 prüfte die dänische Regierung den Fall Huawei.',
    'DK ban, DK review',
  ],
  ['Laut dem amerikanischen Außenminister sollte Italien Huawei ausschließen.', ''],
  ['Der amerikanische Minister sagte, Dänemark solle Huawei ausschließen.', ''],
  ['Die USA haben keine Beweise gegen Huawei vorgelegt.', ''],
  ['Deutschland verzichtet auf ein Verbot von Huawei.', 'DE open'],
  ['Deutschland verzichtet auf Huawei im 5G-Netz.', 'DE ban'],
  ['Bauteile von Huawei sollen bis Ende 2026 aus dem deutschen 5G-Netz verschwinden.', 'DE ban'],
  ['Bauteile von Huawei sollen aus dem deutschen 5G-Netz verschwinden.', 'DE review'],
  ['Australien hat Huawei ausgeschlossen, Japan prüft noch.', 'AU ban, JP review'],
  ['Das finnische Gesetz erlaubt der Regierung, Huawei auszuschließen.', 'FI restrict'],
  ['Frankreichs Regierung wird Huawei nicht diskriminieren.', 'FR open'],
];

describe('positions read from German sentences', () => {
  test.each(GERMAN)('%s', (text, expected) => {
    expect(inShort(proposalsIn(text, 'de'))).toBe(expected);
  });
});
