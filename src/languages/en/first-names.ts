/** First names that are common in English-language news, from many countries. */
export const firstNames = {
  male:
    'ai aaron abel al abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alec alejandro alex ' +
    'alexander alexei alfonso alfred ali allan allen alvin amir anders andre andrei andrew andy angelo angus ' +
    'anthony anton antonio antoine archie armando arnold arthur arturo austin barack barry bart ben benedict ' +
    'benjamin benny bernard bernie bert bill billy blake bob bobby boris brad bradley brandon brendan brent brett ' +
    'brian bruce bruno bryan bryce byron caleb calvin carl carlos carlton cesar chad charles charlie chester chris ' +
    'christian christopher chuck clarence claude clay clayton cliff clifford clint clive clyde cody colin connor ' +
    'conor craig curt curtis cyril cyrus damian damon dan daniel danny darrell darren darryl dave david dean ' +
    'declan dennis denis derek desmond dev devin dick diego dirk dmitri dmitry dominic don donald donnie donny ' +
    'doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edmund edward edwin eli elias ' +
    'elijah elliot elliott elmer emanuel emil emilio emmanuel enrique enzo eric erik ernest ernesto ernie ethan ' +
    'eugene evan everett ezra felipe felix ferdinand fernando finn floyd francesco francis francisco francois ' +
    'frank frankie franklin fred freddie frederick gabriel gareth garrett gary gavin gene geoff geoffrey george ' +
    'gerald gerard gerry gideon gilbert giles giovanni glen glenn gordon graeme graham grant greg gregory ' +
    'guillermo gunther gus gustavo guy hal hank hans harold harrison harry harvey hassan hector henri henrik henry ' +
    'herb herbert herman hiroshi howard hubert hugh hugo hussein ian ibrahim igor ignacio ilya imran irving isaac ' +
    'isaiah ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jan jared jason javier jay jeb jed ' +
    'jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joe joel joey johan johannes ' +
    'john johnny jon jonas jonathan jordan jorge jose josé joseph josh joshua josiah juan juha jules julian julio ' +
    'jurgen justin kareem karl keith ken kenneth kenny kent kevin khalid kim-jong kirk klaus kofi konrad kristof ' +
    'kurt kwame kyle lamar lamont lance larry lars laurence lawrence lee len leo leon leonard leonardo leroy ' +
    'leslie lewis liam lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther mahmoud malcolm ' +
    'manuel marc marcel marco marcos marcus mariano mario mark marshall martin marty marvin mason mateo matt ' +
    'matteo matthew matthias maurice mauricio max maxwell mehdi mehmet melvin michael miguel mike mikhail miles ' +
    'milo milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa nate ' +
    'nathan nathaniel neal ned neil nelson newt nicholas nick nicolas niels nigel nils noah noel nolan norman oleg ' +
    'oliver omar orlando oscar oskar osama otto owen pablo paolo patrick paul pedro percy perry pete peter phil ' +
    'philip philippe phillip pierre piotr quentin rafael rahul raj rajesh ralph ramon randall randy raul ravi ray ' +
    'raymond reggie reginald reid reince rene rex ricardo rich richard rick ricky rob robby robert roberto robin ' +
    'rod roderick rodney rodrigo roger rohan roland rolf roman ron ronald ronnie rory ross roy ruben rudolph rudy ' +
    'rupert rush russ russell rusty ryan said salman salvador sam samir sammy samuel sanjay saul scott sean ' +
    'sebastian serge sergei sergio seth shane shaun shawn sheldon sid sidney silvio simon solomon spencer stan ' +
    'stanley stefan stephen steve steven stewart stu stuart sven tadeusz tariq ted teddy terrence terry theo ' +
    'theodore thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan troy ty ' +
    'tyler umar vaclav vernon victor vijay vikram vince vincent viktor vladimir wade wallace walter warren wayne ' +
    'wendell wes wesley wilbur wilfred will willard william willie winston wolfgang woodrow xavier yitzhak yuri ' +
    'yusuf zac zach zachary zane benedek alaric barnaby lucan thaddeus cosimo halvard ekow donncha desta ludo ' +
    'emeric piet rashad fitzgerald hamish ewan callum fergus gethin rhys ifan padraig seamus eoin ciaran tomasz ' +
    'pawel marek jakub kwabena kwesi chinedu emeka olu tunde babatunde themba sipho thabo rajiv arjun anil sunil ' +
    'deepak pradeep ashok suresh hiro kenji takeshi wei jun ming ' +
    'abhishek abiodun adebayo adeel adekunle ademola adewale adeyemi adil adnan aftab ahsan ajay akash akinwale ' +
    'akshay alasdair alastair aled alf alfie alistair allister alun amit amitabh amjad anirudh ankit anupam ' +
    'anurag aodhan aqib arif arsalan arshad arun arvind arwel asad ashish ashwin asif atif ayaz azhar babajide ' +
    'babar bertie bhupinder bilal bolaji bryn calum carwyn cathal chetan chibuzor chidi chigozie chijioke chike ' +
    'chukwudi chukwuemeka cillian cletus conall cormac dafydd dai daithi dapo darnell darragh daz dele dermot ' +
    'deshawn devendra dhruv diarmuid dilip dinesh donal dougal dougie eamon eamonn ebuka ehsan ejike ekene elis ' +
    'emlyn emrys emyr eoghan euan fahad faisal farhan farooq fawad fearghal femi fergal fiachra finlay fintan ' +
    'fionn folarin gaurav gaz gbenga gearoid geraint ghulam girish glyn godswill gopal govind gregor gruffydd ' +
    'gurdeep gurmeet gurpreet gwilym gwyn haider hamza harbhajan hardeep harish harjit harlan haroon harpreet ' +
    'hemant hemi hitesh hone huw hywel iain idris ieuan ifeanyi ifor ijaz ikechukwu ikenna ioane iolo irfan ' +
    'islwyn iwan jagdish jamar jamil jaspreet jatin javed jayant jermaine jez jitendra junaid kailash kamran ' +
    'kapil karan karthik kartik kashif kayode kelechi kev khurram kieran kojo kuldeep kunal kunle kwadwo kwaku ' +
    'kwasi lachlan lalit lanre lekan liaqat lokesh lorcan lyle mahendra mahesh malachy malik manish manjunath ' +
    'manmohan manoj mansoor matiu mayank meirion meurig micheal mikaere mohit mohsin mudassar mukesh murdo ' +
    'murtaza nadeem naeem narendra naresh nasir naveed naveen navjot niall nige nikau nikhil nilesh nitin nnamdi ' +
    'nonso obinna obiora odhran oisin okechukwu olalekan olamide olatunji olufemi olumide onyekachi osian otis ' +
    'owain padraic paresh pawan peadar pramod pranav prashant pratap praveen puneet pádraig raghav rajan rajat ' +
    'rajeev rajendra rajinder raju rakesh ramesh ranjit ravindra rawiri reg rehan rhodri rhydian rishabh ritesh ' +
    'rizwan rohit ronan roscoe rotimi ruairi ruaridh sachin sajid saleem sameer sandeep sanjeev santosh saqib ' +
    'sarfraz satish saurabh segun seán shahbaz shahid shailesh shakeel sharad shashank shekhar shivam shoaib ' +
    'siddharth sione siôn sohail sourav sridhar srinivas subhash sudhir sukhbir sukhwinder sumit suraj surendra ' +
    'surinder sushil séamus tadhg tahir talha tama tamati tane tanveer tarun tejas tevita tiernan tochukwu tomás ' +
    'torquil tudur turlough tyree tyrell tyrese uche ugochukwu umair umesh usama usman varun venkatesh vikas ' +
    'viliami vinay vineet vinod virender vishal vivek wale waqar waqas waseem wilf wiremu yasir yaw yinka yogesh ' +
    'younis yousaf zafar zaheer zahid zeeshan zubair uwe tyrone derrick jonah',
  female:
    'ai abigail ada adele adriana agnes aida aisha alana alberta alejandra alexandra alexis alice alicia alison ' +
    'allison alma alyssa amal amanda amber amelia amina amy ana anastasia andrea angela angelica angie anita ann ' +
    'anna annabel anne annette annie antonia april ariana arlene ashley astrid audrey aung ava barbara beatrice ' +
    'beatriz becky bella bernadette bernice bertha beth bethany betsy bette betty beverly bianca birgit bonnie ' +
    'brenda bridget brigid brittany caitlin camila camille candace cara carla carly carmen carol carole carolina ' +
    'caroline carolyn carrie casey cassandra catherine cathy cecelia cecile cecilia celeste celia charlotte ' +
    'chelsea cheryl chloe christa christiane christina christine cindy claire clara claudia cleo colleen connie ' +
    'constance consuelo cora corinne courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene ' +
    'dawn deanna debbie deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doris ' +
    'dorothy edith edna eileen elaine eleanor elena elinor elisa elisabeth elise eliza elizabeth ella ellen elsa ' +
    'elsie emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva eve ' +
    'evelyn faith fatima fatou felicia fiona flora florence frances francesca freya frieda gabriela gabrielle gail ' +
    'gemma genevieve georgia georgina geraldine gertrude gina giulia gladys glenda gloria grace greta gretchen ' +
    'gwen gwendolyn hailey hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary ' +
    'holly hope huma ida ileana imogen ines ingrid irene iris irma isabel isabella isobel ivana ivanka ivy ' +
    'jacqueline jade jana jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica ' +
    'jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie ' +
    'juliet june kaitlyn kamala karen karin karina karla kate katerina katharine katherine kathleen kathryn kathy ' +
    'katie katrina kay kayla keira kellyanne kelly kelsey kendra keri kerry kim kimberly kirsten kristen kristi ' +
    'kristin kristina kylie lara laura lauren laurie layla lea leah leila lena lenore leona leslie leticia lila ' +
    'lillian lily linda lindsay lindsey lisa liz liza lois lola loretta lori lorna lorraine louisa louise lucia ' +
    'lucille lucinda lucy luisa lydia lynda lynn lynne mabel madeleine madison mae maeve maggie maisie mandy mara ' +
    'marcia margaret margarita margot maria mariam marian marianne maribel marie marilyn marina marion marisa ' +
    'marissa marit marjorie marla marlene marta martha martina mary maryam matilda maureen maxine may maya meg megan ' +
    'meghan megyn melania melanie melinda melissa mercedes meredith mia michele michelle mildred millie mimi mina ' +
    'mindy miranda miriam moira molly mona monica monique muriel myra nadia nadine nan nancy naomi natalia natalie ' +
    'natasha nellie nettie nicola nicole nikki nina noemi nora noreen norma odette olga olive olivia opal paige ' +
    'pam pamela pat patricia patti patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis ' +
    'polly priscilla priya rachel ramona raquel rebecca regina renata renee rhoda rhonda rita roberta rochelle ' +
    'rosa rosalind rosalyn rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara ' +
    'sarah sasha saskia savannah selena selma shannon sharon sheila shelby shelley sherry shirley simone sinead ' +
    'siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susannah susie ' +
    'suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana teresa tess tessa thelma theresa ' +
    'therese tiffany tina toni tonya tracey tracy trish trudy ulrike una ursula valentina valerie vanessa vera ' +
    'verity verna veronica vicki vicky victoria viola violet virginia vivian vivien wanda wendy whitney wilhelmina ' +
    'wilma winifred xiomara yasmin yolanda yvette yvonne zadie zara zelda zoe ottoline dorrit jessamy perpetua ' +
    'concetta solveig mireille lavinia clementine hester delphine bettina edwina ffion oonagh dilys ragna ' +
    'marguerite philomena beatrix cordelia rosalie josefina milagros guadalupe luz pilar soledad paloma ngozi ' +
    'chidinma adaeze amara folake zainab nkechi thandiwe nomsa lindiwe wanjiru akosua abena esi ayesha zahra noor ' +
    'leyla aylin elif anjali deepa lakshmi meera nisha pooja sunita shreya kavita aiko yuki keiko sakura mei xiu ' +
    'ling svea liv astri sigrid gudrun ' +
    'abike abimbola adanna adaobi aderonke aditi adunni adwoa afshan ailsa aine aishwarya aisling akanksha akiko ' +
    'akua alka amaka amarachi aminat amna amrita anahera anam ananya angharad anika anju ankita anuradha ' +
    'aoibheann aoife aparna archana aroha aruna asma bairbre beryl bethan bev bhavna bisi blessing bolanle ' +
    'bronagh bronwen bronwyn bríd bukola bushra caoimhe carys catrin catriona ceri cerys chantelle charlene ' +
    'chiamaka chiara chimamanda chinwe chinyere chioma ciara clodagh damilola deepika delyth dervla divya dolly ' +
    'doreen ebony edie effie efua eilidh eilis eimear eirlys eleri elin eluned enfys enid eniola fariha farzana ' +
    'fidelma fionnuala folasade fozia funke funmi funmilayo gauri gayatri gaynor geeta geetha ghazala gita glenys ' +
    'grainne gráinne gwenllian gwyneth hadiza hafsa halima hattie hauwa heledd hema hettie hina hinemoa humaira ' +
    'ifeoma imani indira iona iqra ishita isla iyabo jamila jayanthi jodie jyoti kajal kalpana kavitha kayleigh ' +
    'kaz keeley keisha kemi khadija kiara kirsty komal kritika lakeisha lalita latasha latha latisha latonya ' +
    'latoya leanne leela lottie lowri lubna lupe madhuri mahnoor mairead mairi malini mamata mamta manisha manju ' +
    'marama mared marisol mavis meena meenakshi megha mehreen mehwish meinir menna mererid mhairi moana mojisola ' +
    'morag morven mridula muireann myfanwy nabila naheed naila nakia nalini namrata nandini nasreen nazia neelam ' +
    'neelima neeta neetu neha nerys ngaio ngaire niamh nidhi nikita nirmala nneka nnenna norah nosheen nuala ' +
    'obiageli olabisi oluchi omolara omotola onyinye orla orlaith padma pallavi parveen payal poonam prachi ' +
    'pratibha precious preeti priyanka rabia radha radhika rajni ranjana rashmi razia rekha renu renuka revathi ' +
    'rhian rhiannon rhona richa ritu riya roisin ronke roopa rubina rukhsana rupa róisín sadaf sadhbh sadia saima ' +
    'sajida samina sandhya sangeeta sanjana saoirse sapna sarita savita seema senga shabana shabnam shagufta ' +
    'shaista shalini shanice shaniqua sharmila shayla shazia sheela shikha shilpa shivani shobha shona shraddha ' +
    'shruti sian sidra simran sinéad siobhán sioned siân smita smriti sneha sonal sonali sorcha sudha sujata ' +
    'sumaira sumitra supriya sushila sushma swapna swati tahira tamika tanisha tanvi tasha tasneem titilayo uma ' +
    'urmila usha uzma vaishali vandana varsha vidya vijaya vimala vinita winnie ximena yetunde zarina zubaida ' +
    'áine úna ellie gillian poppy lesley gayle clare fay'
}

/** Short names with the full ones they stand for. */
export const nicknames =
  'abe:abraham al:albert,alan,alfred,alexander alex:alexander,alexandra andy:andrew barb:barbara bart:bartholomew ' +
  'becky:rebecca ben:benjamin bernie:bernard,bernice bert:albert,herbert,robert beth:elizabeth betsy:elizabeth ' +
  'betty:elizabeth bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine charlie:charles ' +
  'chris:christopher,christine,christina chuck:charles cindy:cynthia cliff:clifford clint:clinton connie:constance ' +
  'dan:daniel danny:daniel dave:david deb:deborah,debra debbie:deborah,debra dick:richard don:donald donnie:donald ' +
  'doug:douglas drew:andrew ed:edward,edwin,edmund eddie:edward,edwin ellie:eleanor,ellen ernie:ernest ' +
  'fitz:fitzgerald frank:francis,franklin fred:frederick,alfred freddie:frederick gabe:gabriel gene:eugene ' +
  'geoff:geoffrey gerry:gerald,gerard ginny:virginia greg:gregory gus:augustus,gustav gwen:gwendolyn hal:harold ' +
  'hank:henry harry:harold,henry herb:herbert jack:john jake:jacob jamie:james jan:janet,janice ' +
  'jeff:jeffrey,geoffrey jen:jennifer jenny:jennifer jerry:gerald,jerome,jeremiah jill:gillian jim:james ' +
  'jimmy:james joe:joseph joey:joseph johnny:john jon:jonathan josh:joshua judy:judith ' +
  'kate:katherine,catherine,kathryn,katharine kathy:katherine,kathleen,kathryn katie:katherine,kathryn ken:kenneth ' +
  'kenny:kenneth kim:kimberly larry:lawrence,laurence len:leonard leo:leonard,leonardo les:leslie lew:lewis ' +
  'liz:elizabeth lou:louis,louise lizzie:elizabeth maggie:margaret mandy:amanda marty:martin matt:matthew ' +
  'max:maxwell,maximilian meg:margaret,megan mick:michael mickey:michael mike:michael mitch:mitchell ' +
  'molly:mary,margaret nan:nancy nate:nathan,nathaniel ned:edward,edmund nell:eleanor,helen nick:nicholas ' +
  'pam:pamela pat:patrick,patricia patti:patricia patty:patricia peg:margaret peggy:margaret penny:penelope ' +
  'pete:peter phil:philip,phillip polly:mary ray:raymond rich:richard rick:richard,frederick ricky:richard ' +
  'rob:robert robby:robert robbie:robert rod:rodney,roderick ron:ronald ronnie:ronald ronny:ronald russ:russell ' +
  'sally:sarah sam:samuel,samantha sandy:alexander,sandra sid:sidney stan:stanley steph:stephanie ' +
  'steve:steven,stephen stu:stuart,stewart sue:susan,suzanne susie:susan suzy:suzanne ted:theodore,edward ' +
  'teddy:theodore,edward terry:terrence,theresa theo:theodore tim:timothy toby:tobias tom:thomas tommy:thomas ' +
  'tony:anthony,antonio tricia:patricia trish:patricia val:valerie vic:victor vicky:victoria vicki:victoria ' +
  'vince:vincent walt:walter wes:wesley will:william willie:william winnie:winifred woody:woodrow zach:zachary ' +
  'zack:zachary'
