import {female, male} from '../common/first-names.js'
import type {SpeakerWords} from '../types/speaker-words.js'
import {reporting} from './reporting.js'

/** Portuguese words for resolving speakers. */
export const speakers: SpeakerWords = {
  courtesy: {male: 'sr senhor dom padre seu', female: 'sra senhora dona srta', either: 'dr dra prof profa'},
  portfolios: 'saúde educação cultura economia finanças justiça defesa trabalho transportes agricultura indústria turismo habitação energia ambiente segurança desporto esportes comércio mobilidade urbanismo fazenda planejamento infraestrutura infraestruturas cidades igualdade ciência administração',
  compoundStarts: 'vice ex co porta primeiro primeira secretário secretária guarda não recém segundo terceiro',
  titles: 'rei rainha príncipe princesa papa cardeal bispo ex',
  roles: {
    male:
      'jornalista artista especialista interessado goleiro guarda-redes atacante avançado zagueiro defesa ciclista corredor nadador árbitro reitor ' +
        'pároco promotor magistrado desembargador perito arguido suspeito detido condenado embaixador vice-presidente ex-ministro ex-presidente ' +
        'dirigente sindicalista empresário comerciante cozinheiro garçom pecuarista pastor viticultor apicultor carpinteiro encanador canalizador ' +
        'eletricista pedreiro mecânico taxista piloto marinheiro bombeiro sargento tenente coronel general comandante soldado cirurgião psiquiatra ' +
        'psicólogo dentista veterinário biólogo físico químico geólogo climatologista meteorologista astrónomo astrônomo matemático linguista ' +
        'filósofo arqueólogo antropólogo politólogo enfermeiro farmacêutico docente bibliotecário conservador colecionador curador editor livreiro ' +
        'tradutor intérprete roteirista romancista poeta ensaísta colunista repórter correspondente apresentador produtor fotógrafo pintor escultor ' +
        'arquiteto arquitecto urbanista designer compositor pianista tenor barítono bailarino humorista inquilino cliente usuário utente consumidor ' +
        'passageiro viajante turista jovem idoso noivo viúvo primo sobrinho neto herdeiro sucessor rival adversário vencedor campeão criador inventor ' +
        'contador tesoureiro acionista investidor banqueiro mediador ativista ambientalista voluntário padre bispo frade ex-marido homem pai filho ' +
        'irmão tio marido menino rapaz avô ministro presidente diretor director prefeito autarca porta-voz procurador advogado juiz deputado senador ' +
        'pesquisador investigador treinador engenheiro agricultor médico professor chefe dono fundador autor escritor cineasta ator cantor músico ' +
        'capitão policial polícia vizinho aposentado reformado acusado réu candidato vereador conselheiro secretário responsável economista ' +
        'historiador sociólogo proprietário motorista aluno estudante colega amigo delegado inspetor gerente governador técnico pescador agente ' +
        'agrônomo agrónomo ajudante arcebispo artesão assessor assistente astrofísico auditor bancário bastonário cabo cacique chef cidadão coautor ' +
        'comissário consultor coreógrafo corretor crítico diplomata doutor dramaturgo empregado encarregado escrivão eurodeputado executivo ' +
        'ex-autarca ex-prefeito ferroviário fiscal funcionário geógrafo gestor gari  indígena inspector instrutor intendente líder locutor ' +
        'maestro  metalúrgico militante   monge namorado  operário ourives paciente parlamentar patrão pediatra ' +
        'primeiro-ministro publicitário redator  relator representante sacerdote  síndico sobrevivente sócio subsecretário ' +
        'superintendente  vice-prefeito vice-reitor vigilante munícipe edil  ' +
        'francês espanhol italiano alemão inglês britânico russo chinês japonês belga holandês húngaro sueco norueguês argentino ' +
        'uruguaio chileno angolano moçambicano brasileiro português paulista carioca mineiro gaúcho baiano pernambucano cearense ' +
        'catarinense paranaense lisboeta portuense minhoto alentejano algarvio açoriano madeirense ' +
        'talhante barman sommelier alfaiate motoboy almirante paramédico fisioterapeuta académico acadêmico doutorando mestrando mecenas ' +
        'bilionário magnata oceanógrafo notário tabelião defensor ex-deputado cônsul chanceler premiê dissidente pré-candidato veterano ' +
        'estreante novato judoca ginasta jóquei cantautor rapper cenógrafo comediante youtuber biógrafo camponês cafeicultor quilombola pajé ' +
        'pontífice rabino migrante imigrante refugiado exilado genro sogro esposo residente senhorio feirante ambulante detento recluso ' +
        'indiciado ucraniano sírio palestino palestiniano israelita grego turco escocês irlandês suíço polaco polonês romeno croata ' +
        'marroquino cabo-verdiano guineense timorense nigeriano sul-africano americano norte-americano canadiano canadense paraguaio peruano ' +
        'colombiano venezuelano mexicano cubano coreano australiano bracarense fluminense paulistano paraibano alagoano sergipano maranhense ' +
        'paraense amazonense capixaba goiano',
    female:
      'jornalista artista especialista interessada goleira atacante avançada defesa ciclista nadadora árbitra reitora promotora magistrada ' +
        'desembargadora perita arguida suspeita detida condenada autarca embaixadora vice-presidente ex-ministra ex-presidente dirigente sindicalista ' +
        'empresária comerciante cozinheira pastora viticultora apicultora taxista motorista piloto bombeira cirurgiã psiquiatra psicóloga dentista ' +
        'veterinária física química geóloga climatologista meteorologista matemática linguista filósofa arqueóloga antropóloga politóloga enfermeira ' +
        'farmacêutica docente bibliotecária conservadora colecionadora curadora editora livreira tradutora intérprete roteirista romancista poeta ' +
        'ensaísta colunista repórter correspondente apresentadora produtora fotógrafa pintora escultora arquiteta urbanista designer compositora ' +
        'pianista soprano bailarina humorista inquilina cliente usuária utente consumidora passageira viajante turista jovem moça rapariga idosa ' +
        'noiva viúva prima sobrinha neta herdeira sucessora rival adversária vencedora campeã criadora inventora contadora tesoureira acionista ' +
        'mediadora ativista ambientalista voluntária freira ex-mulher mulher mãe filha irmã tia esposa menina avó ministra presidente presidenta ' +
        'diretora directora prefeita porta-voz procuradora advogada juíza deputada senadora pesquisadora investigadora treinadora engenheira ' +
        'agricultora médica professora chefe dona fundadora autora escritora cineasta atriz cantora capitã vizinha aposentada reformada acusada ré ' +
        'candidata vereadora conselheira secretária responsável economista historiadora socióloga proprietária aluna estudante colega amiga delegada ' +
        'inspetora gerente governadora técnica pescadora bióloga agente agrônoma agrónoma artesã assessora assistente astrofísica bancária bastonária ' +
        'cidadã coautora comissária consultora coreógrafa crítica diplomata doutora dramaturga empregada encarregada eurodeputada executiva ' +
        'funcionária geógrafa gestora indígena inspectora instrutora líder locutora maestrina metalúrgica militante  namorada operária ' +
        'parlamentar patroa pediatra primeira-ministra publicitária redatora relatora representante síndica sobrevivente sócia subsecretária ' +
        'superintendente  vice-prefeita vice-reitora ' +
        'francesa espanhola italiana alemã inglesa britânica russa chinesa japonesa belga holandesa húngara sueca norueguesa argentina ' +
        'uruguaia chilena angolana moçambicana brasileira portuguesa paulista carioca mineira gaúcha baiana pernambucana cearense ' +
        'catarinense paranaense lisboeta portuense minhota alentejana algarvia açoriana madeirense ' +
        'fisioterapeuta académica acadêmica doutoranda notária defensora ex-prefeita cônsul pré-candidata veterana estreante judoca ginasta ' +
        'rapper cenógrafa comediante poetisa camponesa quilombola cacica monja migrante imigrante refugiada sogra residente senhoria ' +
        'feirante ucraniana suíça americana cabo-verdiana paulistana eleita',
    either:
      'pessoa membro vítima testemunha'
  },
  personEndings: {male: 'dor eiro ista ólogo', female: 'dora eira ista óloga', either: ''},
  headFirst: true,
  concerned: 'visado visada',
  anyPerson: {
    male: 'autor cientista especialista jovem rapaz tucano democrata zagueiro atacante lateral volante meia avançado central guarda-redes centroavante médio clínico petista bolsonarista socialista social-democrata comunista liberal ambientalista ativista sindicalista goleiro defesa médio homem político dirigente jogador artista cantor ator investigador pesquisador escritor atleta campeão protagonista autarca governante profissional',
    female: 'autora cientista especialista jovem intérprete moça tucana democrata zagueira atacante lateral volante avançada guarda-redes clínica petista bolsonarista socialista social-democrata comunista liberal ambientalista ativista sindicalista goleiro defesa mulher política dirigente jogadora artista cantora atriz investigadora pesquisadora escritora atleta campeã protagonista autarca governante profissional',
    either: ''
  },
  offices:
    'ministro ministra presidente diretor diretora director directora prefeito prefeita autarca porta-voz procurador procuradora promotor ' +
      'promotora advogado advogada juiz juíza governador governadora secretário secretária chefe pai mãe filho filha irmão irmã marido esposa ' +
      'mulher tio tia avô avó vizinho vizinha colega amigo amiga testemunha vereador vereadora reitor reitora treinador treinadora técnico técnica ' +
      'capitão capitã delegado delegada inspetor inspetora comandante embaixador embaixadora vice-presidente chanceler dono dona proprietário ' +
      'proprietária viúva viúvo assessor assessora síndico síndica padre bispo cônsul provedor provedora deputado deputada senador senadora ' +
      'desembargador relator relatora vítima bastonário bastonária primeiro-ministro primeira-ministra subsecretário subsecretária superintendente ' +
      'vice-prefeito vice-prefeita vice-reitor vice-reitora comissário comissária titular intendente',
  firstNameEndings: {male: 'o', female: 'a'},
  groups:
    'gente povo torcida público população família passageiros turistas usuários utentes clientes motoristas eleitores consumidores bombeiros policiais polícias soldados enfermeiros artistas atores ' +
      'músicos escritores motoboys motociclistas defensores parentes sobreviventes vítimas ' +
      'moradores vizinhos pais pesquisadores investigadores especialistas críticos opositores deputados inquilinos comerciantes agricultores alunos ' +
      'estudantes professores médicos observadores testemunhas autoridades sindicatos associações familiares torcedores adeptos jogadores colegas amigos ' +
      'cidadãos trabalhadores funcionários organizadores analistas economistas historiadores ativistas manifestantes maioria alguns muitos vários pescadores',
  organizations:
    'imprensa academia administração agrupamento aliança arquivo arquidiocese autoridade cadeia cervejaria concessionária confederação congregação ' +
      'consórcio construtora cooperativa coordenação corporação diocese editora embaixada emissora empreiteira entidade equipa equipe exército ' +
      'faculdade festival firma fórum galeria gabinete gestora hotel imobiliária instituição intersindical laboratório livraria loja marca ' +
      'mineradora observatório ong operadora orquestra ordem paróquia plataforma petrolífera produtora redação reitoria seguradora siderúrgica ' +
      'startup superintendência transportadora usina polícia prefeitura câmara município governo ministério tribunal associação partido grupo ' +
      'sindicato empresa sociedade companhia banco instituto universidade igreja fundação senado congresso parlamento procuradoria oposição ' +
      'coligação comissão jornal agência clínica hospital escola clube coletivo federação conselho região estado onu união museu teatro comitê ' +
      'organização liga lusa autarquia junta direção defesa secretaria fabricante montadora varejista petroleira gigante corretora multinacional ' +
        'colectivo comité colégio holding distribuidora gravadora semanário escritório chancelaria consulado assembleia regulador movimento ' +
        'coalizão bancada bloco presidência redacção oscip estatal legenda sigla',
  anyOrganization:
    'empresa sociedade companhia grupo associação organização partido entidade instituição montadora varejista operadora fabricante multinacional ' +
      'corretora ' +
        'sindicato coletivo colectivo movimento federação cooperativa construtora mineradora seguradora distribuidora estatal legenda',
  organizationEndings: 'sa ltda lda',
  documents: 'relatório estudo pesquisa sondagem documento comunicado carta texto sentença projeto nota estatística análise lista livro artigo vídeo mensagem cartaz laudo acórdão',
  pronouns: {
    male: 'ele este',
    female: 'ela esta',
    latterPhrases: {male: 'este_último', female: 'esta_última'},
    neuter: 'isso isto',
    plural: 'eles elas',
    first: 'eu me mim meu minha',
    firstPlural: 'nós nos nosso nossa',
    second: 'tu você vocês',
    relative: 'que quem qual',
    emphatic: 'mesmo mesma mesmos mesmas próprio própria',
    indefinite: 'alguém ninguém alguns algumas muitos outros vários',
    nobody: 'ninguém nenhum nenhuma'
  },
  possessives: 'seu sua seus suas meu minha nosso nossa',
  subjects: 'ele ela eles elas eu nós você',
  articles: {male: 'o um este esse', female: 'a uma esta essa'},
  contractions: 'do da',
  pluralArticles: 'os as estes estas esses essas',
  definite: 'o a os as este esta esse essa aquele aquela',
  indefinite: 'um uma uns umas dois duas três quatro cinco vários',
  pluralEndings: 's',
  decades:
    'quarentão:40 quarentona:40 cinquentão:50 cinquentona:50 sexagenário:60 sexagenária:60 septuagenário:70 septuagenária:70 ' +
    'octogenário:80 octogenária:80 nonagenário:90 nonagenária:90',
  years: 'anos',
  nations:
    'brasileiro brasileira:brasileiro português portuguesa:português argentino argentina:argentino uruguaio uruguaia:uruguaio ' +
    'colombiano colombiana:colombiano chileno chilena:chileno peruano peruana:peruano paraguaio paraguaia:paraguaio venezuelano ' +
    'venezuelana:venezuelano mexicano mexicana:mexicano cubano cubana:cubano espanhol espanhola:espanhol francês francesa:francês ' +
    'italiano italiana:italiano alemão alemã:alemão inglês inglesa:inglês angolano angolana:angolano moçambicano ' +
    'moçambicana:moçambicano japonês japonesa:japonês americano americana:americano',
  ordinaryEndings: 'ou aram eram iram avam',
  lastNames: 'câmara',
  joiners: 'e ou',
  prepositions: 'de do da dos das a ao à em no na para por pelo pela com sobre que quem',
  affiliators: 'de do da dos das em no na',
  namers: 'chamado chamada',
  firstNames: {male, female},
  nicknames: '',
  titleForms:
    'avançado:atacante,jogador presidente:líder,dirigente dona:proprietária dono:proprietário médico:clínico médica:clínica bióloga:cientista,pesquisadora,investigadora biólogo:cientista,pesquisador,investigador romancista:escritor,escritora,autor,autora ' +
      'ministro:governante,titular ministra:governante,titular ' +
      'presidente:autarca,governante,mandatário,mandatária,executivo,executiva,dirigente,gestor prefeito:gestor,mandatário ' +
      'prefeita:gestora,mandatária advogado:causídico,defensor advogada:causídica,defensora deputado:parlamentar deputada:parlamentar ' +
      'senador:parlamentar senadora:parlamentar avançado:jogador,atacante atacante:jogador,artilheiro treinador:técnico,mister,comandante ' +
      'treinadora:técnica técnico:treinador,comandante escritor:autor,romancista escritora:autora,romancista governador:mandatário ' +
      'governadora:mandatária bispo:prelado papa:pontífice rei:monarca professor:docente,investigador,pesquisador ' +
      'professora:docente,investigadora,pesquisadora secretário:governante secretária:governante diretor:executivo,dirigente,gestor,responsável ' +
      'diretora:executiva,dirigente,gestora,responsável autarca:presidente,edil,governante vereador:parlamentar,edil vereadora:parlamentar,edil ' +
      'delegado:policial delegada:policial juiz:magistrado juíza:magistrada promotor:procurador promotora:procuradora ' +
      'pesquisador:cientista,especialista,estudioso pesquisadora:cientista,especialista,estudiosa investigador:cientista,especialista ' +
      'investigadora:cientista,especialista goleiro:arqueiro,jogador cantor:artista cantora:artista ator:artista atriz:artista ' +
      'romancista:escritora,escritor,autora,autor',
  suffixes: 'jr sr ii iii',
  particles: 'de do da dos das e i van von ben',
  adjectives: '',
  places: 'brasil portugal lisboa porto brasília rio paulo salvador recife fortaleza bahia minas coimbra braga faro europa áfrica angola moçambique',
  common: [reporting.determiners, reporting.pronouns, reporting.objects, reporting.prepositions, reporting.links, reporting.adverbs, reporting.openers, reporting.subordinators, reporting.coordinators, reporting.turns, reporting.times, reporting.finite, reporting.negations, reporting.reflexives, reporting.demonstratives].join(' ')
}
