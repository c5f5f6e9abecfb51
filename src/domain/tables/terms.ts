/** What is said of the data wherever they are taken. */
export const DATASET_NAME = 'Huawei & 5G Atlas';

export const LICENCE =
  'Codings, record and code: MIT licence. Quoted words belong to their publishers. Map: Natural Earth, public domain. Country names: mledoze/countries, ODbL.';

/** Under whose name and title the data are cited. */
export const ATLAS_AUTHOR = 'Huawei & 5G Atlas maintainers';
export const ATLAS_TITLE =
  'Huawei & 5G Atlas: Where governments stand on Huawei in their networks, 2018–2024';
