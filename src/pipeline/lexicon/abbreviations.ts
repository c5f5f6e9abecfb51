const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Shortened words, lower case, without the last full stop. After these a sentence goes on: titles,
 * "for example", "number". Languages: en nl de fr es it pt pl cs hu sv da.
 */
export const NEVER_LAST: ReadonlySet<string> = words(`
  mr mrs ms dr prof rev hon pres gov sen rep gen lt col maj capt sgt cmdr adm amb messrs st mt vs pp ca approx e.g i.e cf viz dept asst assoc supt insp
  dhr mevr mw drs ing ir bijv bv o.a d.w.z m.a.w t.a.v t.o.v i.p.v m.b.t n.a.v a.g.v t/m resp zgn zg evt incl excl nr blz jl
  hr fr frl dipl z.b z u.a u.ä d.h bzw ggf evtl sog vgl inkl exkl zzgl abzgl mio mrd max min tel bspw insb abs ziff rd geb
  m ex mm mme mlle mgr p.ex p c.-à-d env éd
  sr sra srta srs sras d dña ud uds p.ej ej gral lic ing arq núm num pág ee
  sig sig.ra dott dott.ssa avv ing geom pag p.es cfr ecc.to sen min.ro
  exmo exma ilmo dra profa eng p.ex nº pág
  np tzw tzn m.in dot ul pl tj godz min płk gen ks hab inż mgr nt ds
  např tzv tj popř resp příp č ing mgr mudr judr phdr rndr doc bc gen plk kpt min mld mil str tř nám
  pl kb ill ún dr ifj özv gr br vö ld stb.u
  bl.a t.ex d.v.s dvs s.k m.fl.u f.d fr.o.m t.o.m resp ca kl jfr
  f.eks fx d.v.s bl.a pga mht jf hhv kgl ang
`);

/** Words that are short for another only before a number: no. 5, art. 7. */
export const BEFORE_NUMBER: ReadonlySet<string> = words(
  'no nos nr vol fig art p pp s str č čl § abs al pt nº núm',
);

/** Shortened words that end a sentence as often as not; the next word decides. */
export const MAY_BE_LAST: ReadonlySet<string> = words(`
  inc corp co ltd llc plc bros l.p lp u.s u.k u.n e.u u.s.a d.c a.m p.m jr sr etc cos nyrt zrt kft rt s.a s.p.a a.s s.r.o n.v b.v a.g gmbh oy ab
  jan feb mar apr jun jul aug sep sept oct nov dec okt dez mei mrt
  enz usw etc u.s.w u.v.m ecc itd itp atd apod stb m.fl o.s.v osv mm m.m ph.d
  uu ee.uu ss s.l
`);

/** Words that open a sentence, lower case: after one of the words above they tell a new one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an it its he she they we this that these those there in on at but and as for from with after before when while if however meanwhile both last earlier according by his her their also some many most such under since another one two what
  de het een hij zij ze dit dat deze die er in op maar en ook volgens na toen daarom daarmee bij voor met wie
  der die das ein eine er sie es dies diese dieser im in am auf bei nach mit seit doch auch und aber laut für wir wie den dem
  le la les un une il elle ils elles ce cette ces en dans au aux mais et selon pour avec après depuis
  el los las una uno él ella ellos este esta esto en pero y según para con tras desde por al
  il lo gli una questo questa nel nella ma e secondo per con dopo anche
  o os as um uma ele ela este esta isso no na mas segundo para com após
  w na ale i według po jednak to ten ta oraz rząd
  v na ale a podle po to ten ta také však
  a az egy ez ezt de és szerint
  den det en ett han hon de detta i på men och enligt efter
  det den en et han hun de dette i på men og ifølge efter
`);
