/** News agencies as named in datelines and credits, in lower case. */
export const newsAgencies =
  'ap|associated press|the associated press|reuters|thomson reuters|afp|agence france-presse|dpa|dpa-afx|apa|' +
  'sda|keystone-sda|ats|efe|ansa|lusa|belga|anp|ritzau|tt|ntb|stt|upi|upi.com|united press international|xinhua|' +
  'tass|itar-tass|interfax|ria novosti|ria|kyodo|kyodo news|jiji|yonhap|pti|press trust of india|ani|ians|' +
  'bernama|antara|vna|tna|cna|ctk|čtk|pap|mti|agerpres|bta|tanjug|hina|sta|fena|anadolu|anadolu agency|aa|irna|' +
  'isna|fars|tasnim|sana|spa|wam|petra|nna|mena|map|aps|nan|apo|panapress|sapa|aap|aapnewswire|nzpa|' +
  'the canadian press|canadian press|cp|la presse canadienne|pa|pa media|press association|pa wire|bloomberg|' +
  'bloomberg news|dow jones|dow jones newswires|marketwatch|rtr|kna|epd|sid|afx|awp|reuter|europa press|ep|' +
  'notimex|telam|télam|prensa latina|agencia brasil|agência brasil|adnkronos|agi|askanews|lapresse|ukrinform|' +
  'unian|interfax-ukraine|belta|azertag|kazinform|akipress|mia|lrt|bns|leta|elta|delfi|pr newswire|prnewswire|' +
  'business wire|globe newswire|globenewswire|newswire|accesswire|ots|news aktuell|presseportal|marketwired|' +
  'marketwire|cnw|cision|eqs|dgap|ein presswire|tna|mtv|ips|rferl|rfe/rl|voa|cns|stringer|the new york times|' +
  'cnn|npr|bbc|dpa-infocom|inter press service|kcna|jta|thomson reuters foundation|context|south asian wire|' +
  'afp factuel|yle|novosti|ntb scanpix|ans|asia news network|ddp|rsf'

/** Those of these names that are first names too: an agency in capitals or alone, a person before a last name. */
export const agenciesLikePeople = 'petra|nan|sid|mia|rex|noor|sana|mena|ria|leta|fena'

/** Photo agencies and picture desks, in lower case. */
export const photoAgencies =
  'getty|getty images|epa|epa-efe|efe-epa|imago|imago images|picture alliance|picture-alliance|keystone|alamy|' +
  'alamy live news|alamy stock photo|shutterstock|rex|rex features|zuma|zuma press|zuma wire|sipa|sipa usa|' +
  'abaca|abacapress|istock|istockphoto|adobe stock|fotolia|pixabay|unsplash|pexels|depositphotos|dreamstime|' +
  'magnum|magnum photos|vii|noor|contour|corbis|action images|actionpress|action press|laif|ostkreuz|' +
  'ullstein bild|ullstein|akg-images|akg|bridgeman|bridgeman images|nurphoto|anp foto|ritzau scanpix|scanpix|' +
  'tt nyhetsbyrån|bildbyrån|lehtikuva|ntb|hollandse hoogte|panoramic|icon sport|hasenkopf|eibner|witters|' +
  'sven simon|firo|firo sportphoto|nordphoto|nph|mis|avanti|ap photo|afp photo|reuters photo|pa images|pa wire|' +
  'pa archive|wireimage|filmmagic|usa today sports|imagn|xinhua|splash news|backgrid|mega|matrix|camera press|' +
  'eyevine|polaris|redux|agencja wyborcza|forum|east news|unian|europa press|contacto|cordon press|gtres|' +
  'lapresse|fotogramma|agf|ipa|bestimage|hans lucas|divergence|maxppp|belga image|isopix|photonews|reporters|' +
  'canva|flickr|wikimedia|wikimedia commons|wikipedia|instagram|facebook|twitter|x|screenshot|handout|' +
  'symbolbild|archiv|archive|pool|privat|private|supplied|courtesy|picturedesk|apa-picturedesk|expa|gepa|' +
  'gepa pictures|freshfocus|funke|funke foto services|lat images|lat|motorsport images|bloomberg|nasa|noaa|esa|' +
  'eso|usgs|istock/getty images|u.s. navy|u.s. army'

/** Words that mark the name of an agency or another organization, in lower case. */
export const bodyWords =
  'images|image|press|pictures|photos|photo|photography|agency|agence|agencia|agentur|agenturen|agencies|news|' +
  'media|medien|services|service|archive|archives|archiv|wire|pool|studio|studios|productions|museum|police|' +
  'polizei|policía|department|ministry|ministerium|university|universität|foundation|stiftung|ltd|inc|gmbh|ag|' +
  'llc|plc|corp|company|co|group|international|sports|tv|radio|verlag|redaktion|stock|creative|features|' +
  'office|institute|library|collection|government|embassy|association|club|fc|federation|council|court|army|' +
  'navy|force|handout|screenshot|video|television|network|times|post|tribune|herald|zeitung|anzeiger|presse|' +
  'kurier|blatt|nachrichten|bund|partei|party|illustration|montage|collage|services|bildfunk|foto|fotos|' +
  'fotografie|archivo|prensa|ministerio|gobierno|alliance|commons|shutterstock|getty|reuters|afp|dpa|imago|' +
  'gazette|chronicle|courier|observer|mercury|packet|argus|inquirer|examiner|sentinel|telegraph|guardian|advertiser|' +
  'ledger|bulletin|journal|tageblatt|rundschau|gazzetta|corriere|giornale|diario|heraldo|periódico|dépêche|' +
  'netflix|disney|hbo|amazon|google|sony|universal|paramount|warner|bros|pictures|films|film|entertainment|' +
  'records|music|theater|theatre|opera'

/** Last words of picture agencies' names that show a credit even without a label or a slash, in lower case. */
export const pictureWords = 'images|press'

/** Words that occur in the names of agencies and newspapers but not of people, in lower case. */
export const newsroomWords = 'news|press|media|agency|agentur|times|post|staff'

/** Agencies as named before the slash in a photo credit. */
export const photoCreditAgencies = 'AP Photo|REUTERS|AFP PHOTO|AFP|EPA|EPA-EFE|Getty Images|dpa|APA|KEYSTONE|IMAGO|PA'

/** Agencies as named in lines that credit them for an item's copy. */
export const copyCreditAgencies =
  'AP|AFP|dpa|Reuters|EFE|ANSA|APA|sda|Associated Press|Press Association|AAP|agencies|agences|agencias|Agenturen'

/** Agencies as they sign an item. */
export const signingAgencies = 'dpa|AFP|APA|Reuters|AP|sda|SID|epd|KNA|EFE|ANSA|PA|ORF\\.at|Keystone-SDA'

/** Press release services as named in the datelines of releases. */
export const releaseServices = 'PR ?Newswire|BUSINESS WIRE|GLOBE ?NEWSWIRE|CNW'

/** The cycle letters before a wire's keyword: for morning papers, for evening papers, for both. */
export const wireCycles = 'AM|PM|BC|AP'

/** Field codes in exports of a press archive; the text has two, `LP` for its opening and `TD` for the rest. */
export const archiveCodes = {
  headline: 'HD',
  byline: 'BY',
  text: 'LP|TD',
  date: 'PD',
  paper: 'SN',
  section: 'SE',
  length: 'WC',
  other: 'CLM|CR|ET|SC|LA|CY|VOL|PG|ED|CT|RF|CO|IN|NS|RE|IPD|IPC|PUB|AN|ART|CX'
} as const
