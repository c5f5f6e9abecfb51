import { describe, expect, test } from 'vitest';
import { inShort, proposalsIn } from './proposeSupport.ts';

const CASES: readonly [language: string, text: string, expected: string][] = [
  ['fr', 'La Suède a exclu Huawei de son réseau 5G.', 'SE ban'],
  ['fr', 'La Suède n’a pas exclu Huawei de son réseau 5G.', 'SE open'],
  ['fr', 'Le gouvernement français envisage d’interdire Huawei.', 'FR review'],
  ['fr', 'Berlin pourrait interdire Huawei.', 'DE review'],
  ['fr', 'Le gouvernement allemand n’a pas encore tranché sur Huawei.', 'DE review'],
  ['fr', 'Washington exhorte Berlin à exclure Huawei.', ''],
  ['fr', 'Huawei affirme que la France ne va pas l’exclure.', ''],
  ['fr', 'Le Royaume-Uni a exclu Huawei du cœur du réseau.', 'GB restrict'],
  ['fr', 'La Serbie a signé un accord avec Huawei.', 'RS partner'],
  ['fr', 'Les États-Unis ont placé Huawei sur leur liste noire.', 'US restrict'],
  ['es', 'Suecia ha excluido a Huawei de su red 5G.', 'SE ban'],
  ['es', 'España no excluirá a Huawei de su red 5G.', 'ES open'],
  ['es', 'El Gobierno alemán estudia vetar a Huawei.', 'DE review'],
  ['es', 'Polonia podría prohibir a Huawei.', 'PL review'],
  ['es', 'El Gobierno de Brasil aún no ha decidido sobre Huawei.', 'BR review'],
  ['es', 'Washington presiona a Berlín para excluir a Huawei.', ''],
  ['es', 'Huawei aseguró que España no vetará a la compañía.', ''],
  ['es', 'Reino Unido excluyó a Huawei del núcleo de la red.', 'GB restrict'],
  ['es', 'Serbia firmó un acuerdo con Huawei.', 'RS partner'],
  ['es', 'Estados Unidos incluyó a Huawei en su lista negra.', 'US restrict'],
  ['it', 'La Svezia ha escluso Huawei dalla sua rete 5G.', 'SE ban'],
  ['it', 'La Germania non escluderà Huawei dalla rete 5G.', 'DE open'],
  ['it', 'Il governo tedesco valuta di vietare Huawei.', 'DE review'],
  ['it', 'La Polonia potrebbe vietare Huawei.', 'PL review'],
  ['it', 'Il governo italiano non ha ancora deciso su Huawei.', 'IT review'],
  ['it', 'Washington preme su Berlino per escludere Huawei.', ''],
  ['it', 'Secondo Huawei la Germania non escluderà il gruppo.', ''],
  ['it', 'Il Regno Unito ha escluso Huawei dal core della rete.', 'GB restrict'],
  ['it', 'La Serbia ha firmato un accordo con Huawei.', 'RS partner'],
  ['it', 'Gli Stati Uniti hanno messo Huawei nella lista nera.', 'US restrict'],
];

describe('positions read from French, Spanish and Italian sentences', () => {
  test.each(CASES)('%s: %s', (language, text, expected) => {
    expect(inShort(proposalsIn(text, language))).toBe(expected);
  });
});
