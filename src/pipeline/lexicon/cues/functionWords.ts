const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Articles between a preposition and a name, in all languages read; lower case. */
export const ARTICLES = words(
  'the a an its de het der die das den dem la le les el los il lo i l d az det o os',
);

/** Between an office and its country: ministry of, regulator in. */
export const OFFICE_LINKS = words(
  'of in for van von der des de du del della di d dell s av af för do da dos das',
);

/** A vendor behind these is a party to a deal: with Huawei, between the ministry and Huawei. */
export const PARTY_WORDS = words(
  'with between alongside met mit avec con tussen zwischen entre tra fra samen gemeinsam med mellan mellem com',
);

/** Between a warning and the state that is warned. */
export const ADDRESSEE_LINKS = words('a à al to aan an ao');

/** The same where the vendor shares the subject: the ministry and Huawei signed. */
export const AND_WORDS = words('and en und et y e ed och og és');

/** A vendor behind these is the object of what is said: accused of, warned of. */
export const OBJECT_LINKS = words(
  'of on to with from against van von de di by for aan tegen gegen mit met contre contra mot mod imod för af av til till på com przed przeciwko před proti',
);
