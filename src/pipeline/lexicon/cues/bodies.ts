/**
 * Regulators, security agencies and ministries whose short name alone stands for their government in
 * news text, as they are written. From general knowledge; names that several countries share (NCSC,
 * NSA outside the United States, DoT) are given to the one that news means by them, or left out.
 */
export const BODIES: Readonly<Record<string, string>> = {
  AU: 'ASIO ASD ACMA',
  BE: 'BIPT IBPT',
  BR: 'Anatel',
  CA: 'CSIS ISED',
  CH: 'Bakom Comcom',
  CZ: 'NÚKIB NUKIB',
  DE: 'BSI Bundesnetzagentur BNetzA BMI BMWi Bundesinnenministerium Bundeswirtschaftsministerium',
  DK: 'CFCS',
  ES: 'CCN INCIBE',
  FI: 'Traficom',
  FR: 'ANSSI Anssi Arcep ARCEP',
  GB: 'NCSC GCHQ Ofcom MI5 MI6 DCMS',
  HU: 'NMHH',
  IE: 'ComReg',
  IN: 'DoT TRAI',
  IT: 'AGCOM Agcom Copasir',
  JP: 'NISC',
  MY: 'MCMC',
  NL: 'AIVD MIVD NCTV',
  NO: 'Nkom NSM PST',
  NZ: 'GCSB NZSIS',
  PL: 'UKE ABW',
  PT: 'Anacom ANACOM',
  RO: 'ANCOM CSAT CSAȚ',
  SE: 'PTS Säpo SÄPO Säkerhetspolisen Försvarsmakten',
  SG: 'IMDA',
  US: 'FCC NSA FBI CIA CISA NTIA',
};
