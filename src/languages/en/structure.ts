import type {StructureWords} from '../types/structure-words.js'

/** English words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: [
    'exclusive by', 'match report by', 'special report by', 'first report by', 'an exclusive by', 'dispatch by',
    'words', 'text', 'interview', 'a report by', 'an essay by', 'essay by', 'a comment by', 'opinion piece by', 'words and pictures by', 'words and photographs by', 'posted by', 'published by',
    'by', 'words by', 'story by', 'text by', 'written by', 'analysis by', 'review by', 'reviewed by', 'opinion by',
    'an interview by', 'interview by', 'report by', 'reported by', 'a column by', 'commentary by', 'author',
    'authors', 'author of the article', 'as told to', 'from', 'guest column by', 'guest essay by', 'story and photos by', 'story and photo by', 'words and photos by', 'issued by', 'column by', 'byline', 'news provided by', 'tested by',
    'tested with'
  ],
  joiners: ['and', 'with'],
  articles: ['the'],
  ownReporters: ['our correspondent', 'our own correspondent', 'our reporter', 'our special correspondent'],
  relativeTimes: ['ago'],
  placeOpeners: ['in', 'reporting from', 'from', 'at'],
  publisherOpeners: ['for', 'of', 'special to'],
  placeJoiners: ['and'],
  placeWords: ['of', 'of the', 'the', 'upon', 'on'],
  sentenceOpeners: ['on', 'in', 'at', 'the'],
  creditJoiners: ['by'],
  photoJoiners: ['by'],
  relays: ['via'],
  roles: [
    'reporter', 'correspondent', 'editor', 'writer', 'columnist', 'producer', 'journalist', 'contributor',
    'analyst', 'bureau chief', 'staff', 'critic', 'commentator', 'reporters', 'writers', 'correspondents',
    'freelance', 'presenter', 'intern', 'associate editor', 'host', 'co-host', 'moderator'
  ],
  staff: [
    'staff', 'staff writer', 'staff reporter', 'staff writers', 'newsroom', 'news desk', 'our correspondent',
    'agencies', 'agency', 'staff and agencies', 'web desk', '…staff', '…newsroom', '…news desk', '…web desk',
    'staff report', 'staff reports', '…editorial board', 'editorial board', 'our…correspondent', 'our…correspondents', 'our…reporter', 'our…editor',
    'our…bureau', 'our reporter', 'special correspondent', 'staff correspondent'
  ],
  published: ['published', 'posted', 'first published', 'publication date', 'created', 'date', 'issued', 'released', 'aired'],
  updated: ['updated', 'last updated', 'last modified', 'modified', 'update', 'as of'],
  months: [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
    'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'
  ],
  weekdays: [
    'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed',
    'thu', 'thurs', 'fri', 'sat', 'sun', 'today', 'yesterday'
  ],
  times: [
    'am', 'pm', 'a.m', 'p.m', 'gmt', 'bst', 'est', 'edt', 'et', 'pt', 'pst', 'pdt', 'cet', 'cest', 'utc', 'ist',
    'jst', 'hours ago', 'hour ago', 'hr ago', 'hrs ago', 'minutes ago', 'minute ago', 'days ago', 'day ago',
    'weeks ago', 'week ago', 'months ago', 'min read', 'mins read', 'minutes read', 'minute read',
    'minutes to read', 'min', 'mins', 'at', 'on', 'duration', 'reading time', 'time', 'h', 'o', 'views', 'comments',
    'comment'
  ],
  photo: [
    'photo', 'photos', 'pic', 'pics', 'photograph', 'photographs', 'picture', 'pictures', 'image', 'images', 'credit', 'credits',
    'image credit', 'image credits', 'photo credit', 'picture credit', 'photo by', 'photo via', 'image via', 'photos by', 'photograph by',
    'photography by', 'screenshot', 'screengrab', 'screenshot via', 'picture by', 'image by', 'image source', 'photo courtesy of', 'photo illustration by',
    'copyright'
  ],
  photoBare: ['photography by', 'photo via', 'photos via', 'image via', 'images via', 'screenshot via', 'screengrab via'],
  photoLabels: ['photo', 'photos', 'photograph'],
  photographers: ['photographer', 'staff photographer', 'freelance photographer', 'chief photographer', 'staff photo', 'staff photos'],
  photoAlone: [
    'supplied', 'handout', 'photo supplied', 'photos supplied', 'picture supplied', 'image supplied', 'supplied photo', 'supplied image', 'courtesy photo',
    'contributed photo', 'submitted photo'
  ],
  photoSource: [
    'courtesy', 'photo courtesy', 'image courtesy', 'photo supplied by', 'photo provided by',
    'image source', 'image copyright', 'picture source', 'photo courtesy of', 'courtesy of', 'picture courtesy of',
    'photo credit', 'image credit'
  ],
  video: ['video', 'video by', 'videos by', 'video credit', 'footage', 'film', 'video source'],
  graphic: [
    'graphic', 'graphics', 'graphic by', 'graphics by', 'illustration', 'illustration by', 'illustrations by',
    'chart', 'map', 'infographic', 'cartoon by'
  ],
  captionLabels: ['image caption', 'media caption', 'caption', 'hide caption', 'toggle caption'],
  captionOpeners: [
    'file photo', 'file', 'file image', 'file picture', 'pictured', 'handout photo', 'stock photo', 'stock image'
  ],
  captionSigns: [
    ', left,', ', right,', ', center,', ', centre,', '(left)', '(right)', '(center)', '(centre)', 'from left', '(l)',
    '(r)', '(c)', '(file photo)', '(file image)', '(file picture)', '(stock photo)', '(stock image)', 'pictured here', 'is pictured', 'are pictured', 'is seen in this', 'in this file'
  ],
  reporting: [
    'reporting by', 'additional reporting by', 'additional reporting', 'with reporting by',
    'with additional reporting by', 'contributing to this report', 'contributing', 'with files from',
    'with contributions from', 'reporting and writing by', 'reporting', 'compiled by', 'research by',
    'with contributions by', 'contributing to this report were'
  ],
  editing: [
    'editing by', 'edited by', 'additional editing by', 'copy editing by', 'production by', 'produced by',
    'compiled and edited by', 'desk'
  ],
  writing: ['writing by', 'additional writing by', 'written by', 'writing and editing by'],
  translation: ['translation by', 'translated by', 'translated from', 'adapted by'],
  contributed: [
    'contributed to this report', 'contributed reporting', 'contributed to this story',
    'contributed to this article', 'contributed', 'helped with this story', 'also contributed to this report',
    'contributed to the reporting', 'contributed research', 'assisted with this report'
  ],
  reportedFrom: ['contributed reporting from', 'contributed from', 'reported from', 'is reporting from'],
  source: ['source', 'sources', 'with', 'additional material from', 'by agencies', 'text source'],
  rights: [
    'mandatory credit', 'no resales', 'no archives', 'editorial use only', 'all rights reserved', 'no reproduction without permission',
    'may not be published, broadcast, rewritten or redistributed', 'this material may not be published'
  ],
  correction: [
    'correction…', 'corrections…', 'corrected…', 'corrects…', 'this story has been corrected…',
    'this article has been corrected…', 'an earlier version of this…', 'this article was amended…',
    'this story was amended…', 'clarification…', 'this article was corrected…', 'this story was corrected…',
    'a previous version of this…', 'refiles…', 'this version of the story corrects…', 'this version corrects…'
  ],
  authorNotes: ['the writer is', 'the author is', 'the writer was', 'the author was', 'the writer can', 'the writers are', 'the authors are'],
  editorsNote: [
    "editor's note…", 'editors’ note…', "editors' note…", 'editor’s note…', 'a note from the editor…',
    'note to readers…', 'this interview has been edited…', 'this conversation has been edited…',
    'this interview has been condensed…', 'this interview was edited…', 'this as-told-to essay…',
    'this article first appeared…', 'this story first appeared…', 'this article was originally published…',
    'this story was originally published…', 'this article is republished…', 'the views expressed…',
    'the views and opinions expressed…', 'the opinions expressed…', 'some names have been changed…',
    'names have been changed…', 'published in the print edition…', 'this article originally appeared…', 'this article was first published…', 'this story was first published…', 'this story was produced…',
    'this article was produced…', 'this story originally appeared…', 'rush transcript', 'this is a rush transcript…',
    'this transcript has been…', 'this transcript was…'
  ],
  embargo: [
    'embargoed until…', 'embargoed for…', 'embargo…', 'under embargo…', 'strictly embargoed…', 'hold for release…',
    'not for publication before…', 'embargoed…'
  ],
  updateNote: [
    'update:…', 'updates with…', 'adds…', 'updates…', 'rewrites…', 'writes through…', 'drops…', 'fixes…', 'this story has been updated…',
    'this article has been updated…', 'this is a developing story…', 'this is a breaking news story…', 'recasts…', 'repeats…',
    'updates throughout…', 'this story will be updated…'
  ],
  noteParagraphs: ['in paragraph ', 'in paragraphs ', 'to paragraph ', 'to paragraphs ', 'paragraphs '],
  advisory: [
    'eds:…', 'attention editors…', 'note to editors…', 'notes to editors…', 'editors:…', 'attn:…', 'advisory…',
    'media advisory…'
  ],
  notepad: ['dpa notebook', 'notebook', 'notepad', 'dpa contacts', 'editorial notes', 'internet', 'note to editors'],
  wireStatus: [
    'refile', 'lead', 'ld', 'correction', 'corrected', 'roundup', 'advance', 'newsalert',
    'repeat', 'writethru', 'wrap', 'wrapup', 'update', 'summary', 'urgent', 'bulletin'
  ],
  headlineFields: ['headline', 'head', 'hed', 'title'],
  deckFields: ['standfirst', 'deck', 'dek', 'subhead', 'subheadline', 'sub-headline', 'subtitle', 'strap', 'strapline', 'sell', 'highlight'],
  bylineFields: ['byline', 'by', 'author', 'authors', 'author/byline', 'writer', 'reporter'],
  dateFields: ['date', 'publication date', 'pub date', 'pubdate', 'issue date'],
  paperFields: ['paper', 'publication', 'publication title', 'source', 'newspaper', 'publisher'],
  sectionFields: ['section', 'desk', 'category'],
  lengthFields: ['length', 'words', 'word count', 'wordcount'],
  datelineFields: ['dateline'],
  slugFields: ['slug', 'catchline', 'keyword'],
  bodyFields: ['body', 'text', 'copy', 'full text', 'story'],
  otherFields: [
    'load-date', 'load date', 'language', 'publication-type', 'publication type', 'pub-type', 'document-type', 'type', 'abstract',
    'subject', 'person', 'geographic', 'organization', 'company', 'ticker', 'industry', 'series', 'edition', 'graphic',
    'country', 'state', 'city', 'journal-code', 'journal code', 'correction-date', 'page', 'pages',
    'place of publication', 'document type', 'source type', 'database', 'publication subject', 'publication info', 'last updated', 'issn', 'acc-no', 'accession number', 'document id', 'copyright', 'notes', 'name', 'column', 'url', 'version', 'status',
    'priority', 'keywords', 'embargo', 'classification', 'tag'
  ],
  sureFields: [
    'headline', 'hed', 'standfirst', 'dek', 'byline', 'slug', 'catchline', 'load-date', 'load date', 'publication-type',
    'publication type', 'pub-type', 'document-type', 'journal-code', 'journal code', 'correction-date', 'acc-no',
    'accession number', 'document id', 'word count', 'wordcount', 'section', 'dateline', 'geographic', 'pub date', 'pubdate',
    'publication title', 'place of publication', 'publication subject', 'publication info', 'author/byline'
  ],
  lengthUnits: ['words', 'word', 'characters'],
  salutations: ['sir', 'sirs', 'madam', 'sir or madam', 'dear sir', 'dear sirs', 'dear madam', 'dear sir or madam', 'dear editor', 'dear editors', 'to the editor', 'to the editors'],
  closings: [
    'yours', 'yours etc', 'yours sincerely', 'sincerely', 'sincerely yours', 'yours faithfully', 'yours truly', 'yours respectfully', 'respectfully',
    'regards', 'best regards', 'kind regards', 'best wishes'
  ],
  pageWords: ['page', 'p', 'pg'],
  documentWords: ['documents', 'document'],
  mailFields: [
    'from', 'to', 'cc', 'bcc', 'subject', 'date', 'sent', 'reply-to', 'content-type', 'content-transfer-encoding',
    'mime-version', 'message-id', 'importance', 'attachments', 'attachment', 'return-path', 'received', 'x-mailer'
  ],
  mailSubjects: ['subject'],
  endMarks: [
    'ends', '-ends-', '- ends -', 'end', '-end-', '- end -', 'xxx', 'reuter', 'reuters', '(ends)', '(end)',
    '*ends*', 'ends.', 'ap-ny', 'end of document', 'end of story', '(more)', '-more-', '- more -', 'more follows'
  ],
  furniture: [
    'view on x', 'view on instagram', 'view on facebook', 'view on tiktok', 'allow cookies and continue', 'allow and continue', 'accept and continue', 'a+', 'a-', 'add as preferred source…',
    'saved', 'add us on google', 'read aloud', 'font size', 'reprints', 'republish', 'get the app', 'download', 'download pdf',
    'a message from…', 'sponsored…', 'presented by…', 'paid content…', 'ad feedback', 'check against delivery…',
    'forwarded this email…', 'sign up here', 'view in browser', 'view this email in your browser…', 'get emails about…', 'explore more on…',
    'video player is loading', 'continued from…', 'continued on…', 'leave a reply', 'tagged with:…', 'tagged:…', 'your email address will not be published…', 'show caption', 'hide caption', 'advertisement', 'advertising', 'ad', 'sponsored', 'sponsored content', 'article content', 'ad policy',
    'advertisement…', 'story continues below…', 'story continues…', 'article continues after…',
    'article continues below…', 'continue reading…', 'scroll to continue…', 'share', 'share this', 'read later', 'this audio is auto-generated…',
    'share this article…', 'share this story…', 'share on…', 'share via…', 'share article', 'share full article',
    'social sharing', 'copy link…', 'copy', 'link copied…', 'copied', 'email', 'print', 'save', 'bookmark', 'gift',
    'gift this article…', 'facebook', 'twitter', 'x', 'whatsapp', 'linkedin', 'reddit', 'pinterest', 'tumblr',
    'telegram', 'flipboard', 'pocket', 'messenger', 'bluesky', 'threads', 'instagram', 'youtube', 'tiktok',
    'facebook…', 'tweet', 'post', 'more sharing…', 'show more sharing…', 'view more sharing…', 'send', 'google',
    'comment', 'comments', 'comments…', '…comments', 'comment…', 'join the conversation…', 'leave a comment…',
    'be the first to comment…', 'view comments…', 'show comments…', 'read comments…', 'post a comment…',
    'add a comment…', 'add comment', 'reply', 'load more…', 'show more…', 'see more…', 'view more…', 'see all…',
    'view all…', 'show all…', 'report error', 'report this…', 'report a…', 'subscribe…', 'sign up…', 'sign in…',
    'signup…', 'log in…', 'login…', 'logout', 'log out', 'register…', 'create an account…',
    'create a free account…', 'already a subscriber…', 'already subscribed…', 'already have an account…',
    'become a member…', 'become a subscriber…', 'join us…', 'donate…', 'support us…', 'support our…',
    'support independent…', 'start your…free trial', 'get our…', 'get the latest…', 'get the best…',
    'get unlimited…', 'get more…', 'get alerts…', 'never miss…', 'don’t miss…', "don't miss…", 'your email address',
    'enter your email…', 'email address', 'by signing up…', 'by clicking…', 'by subscribing…', 'by entering your…',
    'by providing your…', 'thanks for signing up…', 'thanks for subscribing…', 'i would like to be emailed…', 'read our privacy…',
    'this site is protected by recaptcha…', 'newsletter', 'newsletters', '…newsletter', '…newsletters',
    'newsletter…', 'want more…', 'follow us…', 'follow…on twitter', 'follow…on x', 'follow', 'following',
    'follow…on instagram', 'download our app…', 'download the app…', 'download the…app', 'add us as…',
    'add as a preferred…', 'thank you for…', 'thanks for…signing up', 'the best of…inbox', 'listen to this…',
    'listen to article…', 'listen', 'listen…min', 'watch…', 'watch', 'watch live', 'play', 'pause', 'play video',
    'video', 'audio', 'photos', 'gallery', 'view gallery…', 'open image…', 'image', 'view image…', 'view…photos',
    'view in gallery', 'enlarge…', 'close', 'menu', 'search', 'skip to…', 'back to top', 'top', 'home', 'next',
    'previous', 'next article', 'previous article', 'text size', 'small', 'medium', 'large', 'aa', 'edition',
    'cookie…', 'cookies…', 'we use cookies…', 'accept', 'accept all…', 'manage cookies…', 'privacy…',
    'privacy policy…', 'terms…', 'terms of…', 'contact us', 'about us', 'advertise…', 'careers', 'help', 'faq',
    'sitemap', 'imprint', 'our standards…', 'corrections and clarifications…', 'submit a…', 'got a tip…',
    'have a tip…', 'do you have a story…', 'send us…', 'if you have a story…', 'for more stories…',
    'for more news…', 'for confidential support…', 'go to https…', 'opens new tab', 'click here…', 'tap here…',
    'find out more…', 'learn more', 'learn more…', 'read more', 'read more…', 'also read…', 'read also…',
    'read next…', 'read the full…here', 'see also…', 'related:…', 'recommended…', 'view author…', 'search author…',
    'more from…', 'more on:…', 'what to read next', 'we may earn…', 'when you purchase…', 'our readers read…',
    'this article is more than…', 'toggle…', 'expand…', 'collapse', 'back', 'latest', 'trending', 'trending…',
    'jump to…', 'speed read', 'dive deeper', 'live feed', 'live reporting', 'live updates', 'summary', 'quick read', 'premium', 'exclusive', 'live', 'opinion',
    'hide…', 'loading…', 'please enable javascript…', 'javascript…', 'remaining ...', 'more about…', 'this video…',
    'unable to play…', 'the video…cannot be played', 'available in…', 'translate…', 'choose from…', 'breadcrumb…',
    'your browser…', 'image…of…', 'slide…of…', 'rights and permissions', 'reprints and permissions…',
    'download references', 'pdf', 'references', 'google scholar', 'pubmed', 'view original content…',
    'view source version…', 'loaded…', 'related articles…', 'on this page', 'in this article…', 'in this story…',
    'jump to comments', 'rate this…', 'was this…helpful', 'how we…', 'meet the…team', 'about the author…',
    'about the authors', 'our team…', 'author information', 'authors and affiliations', 'authors…',
    'contact the author…', 'email the author', 'view profile', 'full bio…', 'see full bio…', 'all articles by…',
    'view all posts…', 'keep reading', 'most popular', 'most viewed', 'popular', 'top stories', 'latest news',
    'latest stories', 'latest headlines', 'latest videos', "editor's picks", 'editor’s picks', 'editors’ picks',
    'featured', 'download our…', 'like us on…', 'tags…', 'filed under…', 'topics…', 'categories…', 'keywords…',
    'related…', 'more stories…', 'more news…', 'you may also like…', 'you might also like…', 'recommended stories',
    'this content is reserved…', 'print this…', 'visit…', 'distributed by…', 'all rights reserved', 'this email and any…', 'this e-mail and any…', 'this message and any attachments…',
    'this email is confidential…', 'if you are a…subscriber', 'if you’re a…subscriber',
    'activate your online access…', 'popular articles', 'explore charts', 'email address…', 'remaining time…',
    'remove ads', 'see more on:…', 'view comments', 'hi there', 'create a new account', 'sign in with…',
    'continue with…', 'saved articles', 'edit profile', 'your account', 'opens in a new window…',
    'this story is available exclusively…', 'have an account?…', 'read in app…', 'read preview…',
    'enjoying our latest content…', 'access the most recent…', 'explore the latest…', 'find a new job…', 'doi:…',
    'skip advertisement', 'supported by', 'the most important news stories…', 'a weekly…newsletter',
    'thank you for your…', 'please enter…', 'please check your…', 'most shared', 'generate key takeaways', 'more on this…', 'i’m in', "i'm in",
    'get in touch', 'contact the newsdesk', 'contact the newsroom', 'email the newsroom', 'see a typo…', 'spotted a mistake…',
    'spotted an error…', 'spot an error…', 'join the discussion', 'join the debate',
    'what do you think? leave…', 'sort by newest', 'sort by oldest', 'sort by…', 'be the first to know',
    'breaking news alerts', 'enable notifications…', 'allow notifications…', 'turn on notifications…', 'cancel anytime',
    'cancel at any time', 'already a member…', 'already have a subscription…', 'this story is for subscribers…',
    'this article is for subscribers…', 'to continue reading…', 'audio narration…', 'reviewed by our editors', 'fact-checked',
    'fact checked', 'why you can trust…', 'why trust us', 'about this article', 'about this story', 'our journalism ethics',
    'republish this…', 'republish our…', 'you may republish…', 'you are free to republish…', 'image 1 of…', 'photo 1 of…',
    'slide 1', 'slide 1 of…', 'now playing', 'paid partnership', 'partner content', 'branded content', 'from our partners',
    'shop our…', 'deals of the day', "today's puzzles", 'today’s puzzles', 'play our…', 'weather where you are',
    'save for later', 'save article', 'save this article', 'back to homepage', 'back to top of page', 'return to top',
    'return to homepage', 'open menu', 'close menu', 'search the site', 'sign out', 'my account', 'account settings',
    "today's paper", 'today’s paper', 'e-edition', 'e-paper', 'digital edition', 'scan the qr code…', 'something went wrong…',
    'an error occurred…', 'an error has occurred…', 'your support makes…', 'make a donation', 'make a gift', 'help us keep…',
    'we rely on readers…', 'we rely on your…', 'your gift keeps…', 'meet the author', 'more by this author', 'more by…',
    "know something we don't?", 'know something we don’t?', 'tell us your story', 'share your story', 'share your experience…',
    'do you know more…', 'updates to follow', 'check back for updates…', 'more to follow', 'key takeaways from…',
    'ai-generated summary', 'ai generated summary', 'ai summary', 'ai-assisted summary', 'give feedback', 'give us feedback',
    'send feedback', 'report a problem…', 'licence this content', 'license this content', 'license this article', '18+…',
    'please gamble responsibly…', 'affiliate links…', 'we may receive a commission…', 'we earn a commission…',
    'prices correct at…', 'letters to the editor:…', 'view this post on…', 'a post shared by…', 'this content is hosted…',
    'this content is provided by…', 'allow content from…', 'to view this content…', 'content is not available…',
    'created with…', 'get the data', 'embed this…', 'embed', 'sponsor message', 'sponsor content', 'support comes from…',
    'become an…sponsor', 'enlarge this image', 'view larger image', 'listen •…', 'listen ·…', 'tap to listen', 'audio player',
    'video caption…', 'scroll down for…', 'skip past newsletter promotion', 'after newsletter promotion', 'privacy notice…',
    'more information:…', 'citation:…', 'provided by…', 'this document is subject to copyright…', 'journal information:…',
    "the day's top stories…", 'all the news you need…', 'stay informed…', 'most popular in…', 'explore our…', 'previous story',
    'next story', 'data: …',
    'top headlines', "today's top stories", 'popular now', 'must reads', 'top picks'
  ],
  offers: [
    'newsletter', 'newsletters', 'subscribe', 'subscribing', 'subscriber', 'subscribers', 'subscription', 'cookies',
    'inbox', 'unsubscribe', 'membership', 'advertising', 'advertisement', 'login', 'password',
    'browser', 'javascript', 'download', 'website', 'bookmark'
  ],
  ownWords: ['us', 'we', 'we’re', "we're"],
  readerWords: ['you', 'your', 'yours'],
  itselfWords: ['this article', 'this story was', 'this piece was'],
  calls: [
    'get', 'find out', 'follow', 'listen', 'hear', 'watch', 'subscribe', 'sign up', 'join', 'add', 'enjoy',
    'enjoyed', 'enjoying', 'want', 'send', 'share', 'kindly share', 'please share', 'download', 'read', 'click',
    'support', 'please', 'stay', 'catch up', 'discover', 'learn', 'never miss', "don't miss", 'don’t miss',
    'keep up', 'have you', 'do you have', 'got', 'turn on', 'receive', 'this article', 'this audio', 'this summary',
    'this page', 'this transcript', 'to read', 'to submit', 'to comment', 'to listen', 'by submitting',
    'by commenting', 'you can', 'you have', 'if you can', 'if you value', 'you are reading',
    'every morning', 'every weekday', 'every day', 'every evening', 'every week', 'every friday', 'every saturday',
    'every sunday', 'each morning', 'each day', 'each week', 'daily', 'weekly'
  ],
  wares: [
    'news', 'podcast', 'podcasts', 'app', 'apps', 'updates', 'alerts', 'notifications', 'story', 'stories',
    'article', 'articles', 'video', 'videos', 'comment', 'comments', 'commenting', 'journalism', 'coverage',
    'briefing', 'newsroom', 'briefings', 'episode', 'episodes', 'ai', 'summary', 'transcript', 'terms', 'policy',
    'here', 'site', 'page', 'audio',
    'social', 'media', 'preferred', 'inbox', 'readers', 'support'
  ],
  relatedHeads: [
    'read also', 'related', 'related news', 'related articles', 'related stories', 'related topics', 'related content',
    'related tags', 'related links', 'topics', 'tags', 'more on this story', 'more on this topic', 'more stories',
    'most read', 'most popular', 'most viewed', 'read next', 'read more', 'trending', 'trending now',
    'recommended', 'recommended for you', 'recommended stories', 'you may also like', 'you might also like',
    'our readers read next', 'latest news', 'latest stories', 'top stories', "editor's picks", 'editor’s picks',
    'more from…', 'about the author', 'about the authors', 'comments', 'comments…', 'popular', 'what to read next',
    'see also', 'more news', 'in this article', 'key topics', 'explore more', 'explore more on these topics',
    'around the web', 'from the web', 'sponsored', 'newsletter', 'references', 'related people',
    'related countries', 'don’t miss', "don't miss", 'follow us', 'around the network', 'also in the news',
    'more in…', 'join the conversation', 'filed under', 'featured', 'latest', 'more like this',
    'in case you missed it', 'top reads', 'stories you might like', 'stories you may like', 'you might like',
    "editors' recommendations", 'editors’ recommendations', "editor's recommendations", 'more top stories', 'most popular in…',
    'trending in…', 'around the site', 'what our readers say', 'our picks',
    'must read', 'more from this author', 'similar stories', 'similar articles',
    'read more on this story', 'more to explore', 'more headlines'
  ],
  desks: [
    'home', 'news', 'world', 'politics', 'business', 'sport', 'sports', 'football', 'culture', 'opinion', 'money',
    'tech', 'technology', 'science', 'health', 'travel', 'lifestyle', 'local', 'national', 'international', 'us',
    'uk', 'u.s.', 'europe', 'asia', 'africa', 'middle east', 'canada', 'australia', 'economy', 'markets',
    'environment', 'climate', 'education', 'entertainment', 'arts', 'weather', 'video', 'live', 'law', 'crime',
    'food', 'property', 'society', 'local news'
  ],
  mediaLabels: ['gallery', 'slideshow', 'watch', 'listen', 'photos', 'in pictures'],
  summaryHeads: [
    'key events', 'the gist', 'what we know', 'what you need to know',
    'key points', 'summary', 'in brief', 'highlights', 'at a glance', 'key takeaways', 'the main points',
    'in short', 'key facts', 'takeaways'
  ],
  release: [
    'for immediate release', 'press release', 'news release', 'media release', 'for release', 'immediate release',
    'media statement'
  ],
  releaseSources: ['source'],
  contact: [
    'contact', 'contacts', 'media contact', 'media contacts', 'press contact', 'press contacts', 'media inquiries',
    'media enquiries', 'press office', 'for more information', 'for further information', 'investor contact',
    'investor relations', 'for media enquiries', 'for media inquiries', 'press enquiries', 'contact information'
  ],
  about: [
    'about', 'forward-looking statements', 'forward looking statements', 'safe harbor statement',
    'safe harbour statement', 'notes to editors', 'note to editors', 'notes for editors', 'cautionary note',
    'disclaimer', 'cautionary statement', 'background information'
  ],
  questionLabels: ['q', 'a', 'question', 'answer', 'interviewer', 'moderator', 'operator', 'host'],
  otherLabels: [
    'note', 'update', 'photo', 'contact', 'source', 'sources', 'warning', 'editor', 'correction', 'poll',
    'analysis', 'opinion', 'explainer', 'interview', 'panel', 'debate', 'discussion', 'live', 'video', 'watch', 'listen', 'read', 'tip', 'tel', 'phone', 'email',
    'e-mail', 'web', 'website', 'address', 'date', 'time', 'where', 'when', 'who', 'what', 'why', 'how', 'price',
    'tickets', 'result', 'score', 'today', 'tomorrow', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday',
    'friday', 'saturday', 'sunday', 'summary', 'verdict', 'key points', 'plus', 'more', 'also', 'related', 'image',
    'picture', 'caption', 'credit', 'breaking', 'example', 'no', 'yes', 'rating', 'pros', 'cons'
  ]
}
