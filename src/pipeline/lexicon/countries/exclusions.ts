/**
 * What carries a country's name or a capital's and is none, by what it is. Notation as in the
 * tables, but every word in this case exactly: `China Mobile` is a company, `China mobile` is not.
 */
export const EXCLUSIONS = {
  companies: `
    British Telecom, British Airways, British American Tobacco, British Petroleum, British Steel, British Gas, British Council
    American Tower, American Express, American Airlines, American Megatrends, Bank of {America,China,Ireland,Scotland,England}
    Deutsche{,n,r} {Telekom,Bank,Bahn,Post,Börse,Welle,Lufthansa,Presse-Agentur}, Telekom Deutschland, Deutschland GmbH
    Deutsche Telekommal, Deutsche Telekom{nak,ot,hoz}, Deutsche Telekom-{Chef,topman,baas}
    China {Mobile,Telecom,Unicom,Tower,Broadcasting Network,Southern,Eastern,Railway,Construction Bank,Merchants,Development Bank,Electronics,Communications Construction,Aerospace}
    Bank of East Asia, Air {China,France,India,Canada,Serbia,Malta,New Zealand}, Air France-KLM, Hong Kong Telecom, HK Telecom
    {Telecom,Telekom,Télécom,Telkom,Telefonica,Telefónica,Telstra,TIM,Claro,Vivo,Orange,Vodafone,Telenor,Telia,Airtel,Ooredoo,Zain,Etisalat,MTN,Millicom,Tigo,Movistar,T-Mobile,O2,A1,Virgin Media,Hutchison} {Italia,Italy,Egypt,Deutschland,Germany,España,Spain,Brasil,Brazil,Austria,Belgium,Polska,Poland,Romania,România,France,Srbija,Serbia,Slovenije,Slovenia,Slovenija,Malaysia,Indonesia,Argentina,Chile,Perú,Peru,México,Mexico,Colombia,Czech,Czech Republic,Hungary,Magyarország,UK,US,USA,Ireland,Portugal,Netherlands,Nederland,Österreich,Schweiz,Switzerland,Sverige,Sweden,Danmark,Denmark,Norge,Norway,Finland,Greece,Hellas,Türkiye,Turkey,India,Australia,New Zealand,South Africa,Kenya,Ghana,Nigeria,Uganda,Zambia,Qatar,Oman,Kuwait,Iraq,Jordan,Saudi Arabia,Bahrain,Egypt,Algeria,Tunisia,Tunisie,Maroc,Côte d'Ivoire,Mali,Senegal,Sénégal,Botswana,Moldova,Slovensko,Slovakia,Albania,Montenegro,Bulgaria,Hrvatska,Croatia,Pakistan,Bangladesh,Sri Lanka,Myanmar,Namibia,Lesotho,Tanzania,Mozambique,RDC,Cameroun,Guinée,Luxembourg}
    Huawei {Deutschland,France,Italia,España,Polska,Magyarország,Belgium,Nederland,Österreich,Schweiz,Danmark,Sverige,Norge}
    Huawei Technologies {Deutschland,France,Italia,España,Polska,Hungary,Belgium,Netherlands,Austria,Switzerland,Denmark,Sweden,Norway,USA,UK,Australia,Canada,India,South Africa,Brasil}
    Magyar Telekom{,nak,ot,mal}, Telekom Srbija, Telekom Austria, Telekom Malaysia, Telecom Argentina, Deutsche Glasfaser
    France Télécom, France Telecom, Électricité de France, Electricité de France, Banque de France, Île-de-France, Ile-de-France, Tour de France, Stade de France
    Poste Italiane, Banca d'Italia, Borsa Italiana, Ferrovie dello Stato Italiane
    Royal Dutch Shell, Royal Bank of {Scotland,Canada}, Credit Suisse, Swiss {Re,Life,International Air Lines}, Norwegian Air, Norwegian Air Shuttle, Danske Bank, Svenska Handelsbanken, Svenskt Näringsliv
    Singapore {Airlines,Telecommunications,Exchange}, Malaysia Airlines, Turkish Airlines, Qatar Airways, Ethiopian Airlines, Kenya Airways, Saudi Aramco, Saudi Telecom, Saudi Telecom Company, Korea Telecom, Japan {Airlines,Tobacco,Display}, Emirates {Airlines,Telecommunications,Integrated Telecommunications}
    Česk{á,é,ou} {televize,televizi,televizí,spořitelna,spořitelny,tisková kancelář,tiskové kanceláře}, Česk{é,ých} drah{y}, Český {rozhlas,Telecom}, O2 Czech Republic, České Radiokomunikace, Českých Radiokomunikací
    Telekomunikacja Polska, Telekomunikacji Polskiej, Orange Polska, Poczta Polska, Telewizja Polska, Telewizji Polskiej, Polskie Radio, Polskiego Radia, Polska Agencja Prasowa, Polskiej Agencji Prasowej, Gazeta Polska, Polska Press
    Mark Cuban, Panama Papers, Panama-Papers, Panamapapieren, Canada Goose, Turkish delight, Swiss Army
    Nederlandse Spoorwegen, Nederlandse Publieke Omroep
    State Bank of India, Reserve Bank of {India,Australia,New Zealand}, Vodafone Idea
  `,
  media: `
    {Japan,Brussels,Korea,China,Taipei,Moscow,Budapest,Prague,Irish,Financial,Straits,Baltic,Hindustan,Khmer,Swiss,Cyprus,Malta,Nepal,Phnom Penh,Jerusalem,Washington,Bangkok,Jakarta,Kyiv,Canberra,Copenhagen,Helsinki,Warsaw,Athens,Berlin,London,Kathmandu,Ottawa,Gulf,Arab,Dublin,Tehran,Kuwait,Qatar,Oman,Vienna,Rome,Madrid,Lisbon,Nairobi,American,Australian,Turkey,Egypt,Kenya,Uganda,South China,Hong Kong} {Times,Post,Herald,Daily,Independent,Examiner,Tribune,Gazette,Chronicle,Journal,Observer,Standard,Business Journal,Morning Post,Daily News,Monitor,Free Beacon,News Agency,Free Press,Economic Journal}
    China {Daily,News Service,Central Television,Global Television Network,Radio International}, Canberra Times, Ottawa Citizen, Evening Standard, Times of {India,Israel,Malta,London}, India Today, Press Trust of India, Russia Today, Radio Free {Asia,Europe}, Voice of America, Radio {Prague,Prague International,France,France Internationale,Poland,Canada,Kosova}, Radio-Canada, Radio Canada, Canadian Press, Agence France-Presse, Agence France Presse
    France {24,Info,Inter,Bleu,2,3,5,Culture,Télévisions}, Jeune Afrique, Svenska Dagbladet, Sveriges {Radio,Television}, Svensk{t,a} Nyhetsbyrå, Danmarks Radio, Norsk Rikskringkasting, Magyar {Nemzet,Hírlap,Távirati Iroda,Hang,Narancs,Rádió}, Ukrainska Pravda, Ukrajinska pravda, Rzeczpospolita, El {Nuevo Herald,País,Mundo}
    Business Insider {Deutschland,Polska,España,France,Italia,Nederland,Japan}, Forbes {Italia,Polska,Romania,Hungary}, Redaktionsnetzwerk Deutschland, RedaktionsNetzwerk Deutschland, Deutschlandfunk, Schweizer Radio und Fernsehen, Neues Deutschland, Swissinfo, Americas Quarterly, Corriere della Sera, Radio Televisión Española, Radiotelevisión Española, Televisión Española
    Libre Belgique, La Libre Belgique, News Agency of Nigeria, Kyiv Post, German Press Agency, Czech News Agency, Polish Press Agency, Hungarian News Agency
  `,
  parties: `
    Alternative für Deutschland, Alternative for Germany, Alternativa para Alemania, Alternativa per la Germania, Fratelli d'Italia, Forza Italia, Italia Viva, Brothers of Italy, France insoumise, La France insoumise, Magyar Péter, Péter Magyar, Sverigedemokraterna, Schweizerische Volkspartei
  `,
  treaties: `
    {Budapest,Paris,Vienna,Geneva,Prague,Rome,Lisbon,London,Washington,Havana,Tallinn,Warsaw,Beijing,Dublin,Madrid,Tokyo,Moscow,Minsk,Kyoto} {Convention,Agreement,Treaty,Protocol,Protocols,Accord,Accords,Declaration,Proposals,Process,Statute,Principles,Pact,Club,Consensus,Manual,Summit,Agreements,Memorandum,convention,agreement,treaty,protocol,protocols,accord,accords,declaration,proposals,process,statute,pact,consensus,agreements,memorandum}
    {convenio,convención,convenção,convention,convenzione,tratado,traité,trattato,treaty,acuerdo,acordo,accordo,accord,accords,konvention,übereinkommen,verdrag,akkoord,vertrag,propuestas,propositions,proposte,declaración,declaração,déclaration,dichiarazione,agreement,protocolo,protocole,protocollo,conférence,conferencia,conferência,conferenza,conférences} {de,di,of,von,van,sur} {Budapest,Budapeste,Paris,París,Parigi,Viena,Vienne,Vienna,Praga,Prague,Roma,Rome,Lisboa,Lisbonne,Lisbona,Londres,Londra,London,Berlin,Berlín,Berlim,Berlino,Varsovia,Varsovie,Wien,Prag,Rom,Lissabon,Washington,Wenen,Boedapest,Parijs,Praag,Kyoto,Minsk}
    {Budapester,Wiener,Pariser,Prager,Berliner,Londoner,Römer,Römische,Römischen,Lissabonner,Washingtoner} {Konvention,Übereinkommen,Abkommen,Vertrag,Verträge,Vorschläge}, Budapest {cybercrime,Cybercrime} {convention,Convention}, Minsk-{Abkommen,avtalet,aftalen}, Verdrag van Wenen
  `,
  places: `
    New {Mexico,England,Britain,South Wales}, Nuevo México, Nouveau-Mexique, Nouveau Mexique, Nuovo Messico, British Columbia, British Virgin, South China Sea, East China Sea, Latin America{,n,ns}, South America{,n,ns}, North America{,n,ns}, Central America{,n,ns}, the Americas, Americas
    Amérique {latine,Latine,du Sud,du Nord,centrale}, l'Amérique {latine,Latine,du Sud,du Nord,centrale}, América {Latina,latina,del Sur,del Norte,Central,do Sul,do Norte}, America {Latina,latina,del Sud,del Nord,Centrale,centrale}, Amery{ka,ki,ce,kę,ką} {Łacińska,Łacińskiej,Łacińską,Południowa,Południowej,Południową,Północna,Północnej,Północną,Środkowa,Środkowej}, Latin-Amerika{,ban,ból,ba,i}, Dél-Amerika{,ban,ból}, Észak-Amerika{,ban,ból}, Jižní Ameri{ka,ky,ce,ku,kou}, Severní Ameri{ka,ky,ce,ku,kou}, Latinsk{á,é,ou} Ameri{ka,ky,ce,ku,kou}, Latijns-Amerika, Zuid-Amerika, Noord-Amerika, Midden-Amerika, Latijns-Amerikaans{,e}, Zuid-Amerikaans{,e}, Noord-Amerikaans{,e}, Latin-Amerika
    Native American{,s}, African American{,s}, African-American{,s}, Asian American{,s}, Asian-American{,s}, Indian Ocean, Océan Indien, océan Indien, océan indien, Océano Índico, Gulf of {Mexico,Guinea,Oman,Aden}, Golfe de Guinée, Sea of Japan
    Korean {Peninsula,peninsula}, Koreaanse schiereiland, koreanische{,n} Halbinsel, Rhode Island, Long Island, Coney Island, New Jersey, Jersey City, Port Washington, Fort Washington, Mount Washington, Monaco di Baviera, Baja California
    Palau de, Berlin Wall, Berliner Mauer, West Berlin, East London, New London, Little Italy, Brussels Airport, Panama City Beach, Washington {State,County,University,Heights,Square}, Washington state, state of Washington, State of Washington, University of {Washington,London}
    Georgia {State,Tech,Institute}, Granada Hills, English Channel, Irish Sea, Persian Gulf
    East Turkistan, Turks and Caicos, Nueva Inglaterra
  `,
  languages: `
    auf {Deutsch,Englisch,Französisch,Chinesisch,Russisch}, in het {Nederlands,Duits,Frans,Chinees}, en {français,allemand,italien,espagnol,chinois,russe}, en {español,francés,alemán,italiano,chino,ruso}, in {italiano,francese,tedesco,spagnolo,cinese,russo}, em {português,francês,alemão,espanhol,chinês}
  `,
  words: `
    Réunion, Dominique, Grenade, Maurice
  `,
  people: `
    {George,Denzel,Kerry,Booker,Harold} Washington, {Michael,Jim,Vernon,Neil,Montell,Barbara} Jordan, Jordan {Bardella,Peterson,Belfort,Henderson,Pickford,Spieth}, Jack London, London Breed, Tom Holland, François Hollande, Francois Hollande, Chad {Wolf,Bown,Mirkin}, Israel Katz, Luís Montenegro, Luis Montenegro, Paris Hilton, Sofia Coppola, Irving Berlin, Isaiah Berlin, Santiago Abascal, Frans Timmermans, Dawn French
    Salvador {Allende,Dalí,Dali,Illa,Cienfuegos}
  `,
} as const;
