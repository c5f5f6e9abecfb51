import { describe, expect, test } from 'vitest';
import { inShort, proposalsIn } from './proposeSupport.ts';

const DUTCH: readonly [text: string, expected: string][] = [
  ['Zweden heeft Huawei uitgesloten van zijn 5G-netwerk.', 'SE ban'],
  ['Zweden sluit Huawei niet uit van zijn 5G-netwerk.', 'SE open'],
  ['Duitsland zal Huawei niet weren uit het 5G-netwerk.', 'DE open'],
  ['De Britse regering heeft Huawei verbannen uit het 5G-netwerk.', 'GB ban'],
  ['De Britse regering overweegt Huawei te weren uit het 5G-netwerk.', 'GB review'],
  ['Polen zou Huawei kunnen weren uit het 5G-netwerk.', 'PL review'],
  ['Nederland heeft nog geen besluit genomen over Huawei.', 'NL review'],
  ['De Nederlandse regering onderzoekt de rol van Huawei.', 'NL review'],
  ['Washington dringt er bij Berlijn op aan Huawei te weren.', ''],
  ['De Verenigde Staten roepen Duitsland op om Huawei te weren.', ''],
  ['Huawei zei dat Duitsland het bedrijf niet zal weren.', ''],
  ['Volgens analisten zal Duitsland Huawei weren.', ''],
  ['België weert Huawei uit de kern van het netwerk.', 'BE restrict'],
  ['De Belgische toezichthouder heeft geen bewijs gevonden tegen Huawei.', 'BE open'],
  ['Spanje laat Huawei toe op het 5G-netwerk.', 'ES open'],
  ['Servië tekende een overeenkomst met Huawei.', 'RS partner'],
  ['De Verenigde Staten zetten Huawei op een zwarte lijst.', 'US restrict'],
  ['De Noorse veiligheidsdienst waarschuwde voor Huawei.', 'NO review'],
  ['Huawei verkocht meer telefoons in Duitsland.', ''],
];

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
];

describe('positions read from Dutch sentences', () => {
  test.each(DUTCH)('%s', (text, expected) => {
    expect(inShort(proposalsIn(text, 'nl'))).toBe(expected);
  });
});

describe('positions read from German sentences', () => {
  test.each(GERMAN)('%s', (text, expected) => {
    expect(inShort(proposalsIn(text, 'de'))).toBe(expected);
  });
});
