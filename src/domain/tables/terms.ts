/** What is said of the data wherever they are taken. */
export const DATASET_NAME = 'Huawei & 5G Atlas';

export const LICENCE =
  'Codings, record and code: MIT licence. Quoted words belong to their publishers. Map: Natural Earth, public domain. Country names: mledoze/countries, ODbL.';
