/** Cities that appear alone in datelines, as spelt in several languages, in lower case. */
export const cities =
  'abidjan|abuja|accra|addis ababa|algier|algiers|alger|almaty|amman|amsterdam|ankara|antananarivo|asunción|' +
  'asuncion|athen|athens|atenas|athènes|atlanta|auckland|bagdad|baghdad|baku|bamako|bangkok|barcelona|basel|' +
  'beijing|peking|pékin|pekín|beirut|beyrouth|belgrad|belgrade|belgrado|bengaluru|berlin|berlín|bern|berne|bogotá|' +
  'bogota|bonn|boston|brasília|brasilia|bratislava|braunschweig|bremen|brussels|brüssel|bruxelles|bruselas|' +
  'bukarest|bucharest|bucarest|budapest|buenos aires|cairo|kairo|le caire|el cairo|canberra|cannes|cape town|chennai|' +
  'kapstadt|caracas|casablanca|chicago|cologne|colombo|conakry|copenhagen|kopenhagen|copenhague|dakar|dallas|' +
  'damascus|damaskus|damas|damasco|dar es salaam|davos|delhi|denver|detroit|dhaka|doha|dortmund|dresden|dubai|' +
  'dublin|dushanbe|düsseldorf|edinburgh|erfurt|eschborn|essen|frankfurt|frankfurt/main|frankfurt am main|' +
  'freetown|gaza|gaza city|geneva|genf|genève|ginebra|glasgow|goa|graz|hague|the hague|den haag|la haye|la haya|' +
  'hamburg|hannover|hanoi|harare|havana|havanna|la havane|la habana|helsinki|ho chi minh city|hong kong|' +
  'hongkong|houston|indianapolis|innsbruck|islamabad|istanbul|estambul|jakarta|jerusalem|jérusalem|jerusalén|' +
  'johannesburg|jos|juba|kabul|kaboul|kampala|kampen|karachi|karlsruhe|kathmandu|khartoum|khartum|kiel|kiev|kyiv|kiew|' +
  'kigali|kinshasa|köln|kolkata|krakow|krakau|kuala lumpur|kuwait city|la paz|lagos|lahore|las vegas|lausanne|leipzig|lima|' +
  'linz|lisbon|lissabon|lisboa|lisbonne|ljubljana|london|londres|londra|lomé|los angeles|luanda|lusaka|' +
  'luxembourg|luxemburg|luzern|lyon|madrid|magdeburg|mailand|milan|milano|mainz|managua|manila|maputo|' +
  'marseille|melbourne|mexico city|mexiko-stadt|mexico|miami|milwaukee|minneapolis|minsk|mogadishu|monaco|' +
  'monrovia|montevideo|montréal|montreal|moscow|moskau|moscou|moscú|mumbai|munich|münchen|muscat|nairobi|' +
  'naypyitaw|new delhi|neu-delhi|new york|nueva york|niamey|nicosia|nikosia|nouakchott|nürnberg|nuuk|oslo|' +
  'ottawa|ouagadougou|panama city|paris|parís|philadelphia|phnom penh|phoenix|pittsburgh|podgorica|' +
  'port-au-prince|potsdam|prague|prag|praga|pretoria|pristina|pyongyang|quebec|québec|quito|rabat|ramallah|' +
  'reykjavik|riad|riyadh|riyad|riga|rio de janeiro|rom|rome|roma|rostock|saarbrücken|salt lake city|salzburg|' +
  'san diego|san francisco|san josé|san juan|san salvador|sana|sanaa|santiago|santiago de chile|santo domingo|' +
  'são paulo|sao paulo|sarajevo|schwerin|seattle|seoul|seúl|séoul|sevilla|shanghai|singapore|singapur|skopje|' +
  'sofia|st. gallen|st. louis|st. petersburg|stockholm|estocolmo|strasbourg|straßburg|strassburg|estrasburgo|' +
  'stuttgart|sydney|taipei|tallinn|tashkent|taschkent|tbilisi|tiflis|tegucigalpa|tehran|teheran|téhéran|' +
  'teherán|tel aviv|tirana|tokyo|tokio|toronto|toulouse|tripoli|tripolis|tunis|túnez|ulaanbaatar|' +
  'ufa|ulm|united nations|valencia|vancouver|vatican city|vatikanstadt|venedig|venice|vienna|wien|vienne|viena|' +
  'vilnius|warsaw|warschau|varsovie|varsovia|washington|washington d.c.|wellington|wiesbaden|windhoek|' +
  'winnipeg|yangon|yaoundé|yerevan|eriwan|zagreb|zürich|zurich'
