import type {StructureWords} from '../types/structure-words.js'

/** Portuguese words found in bylines, datelines, credits, notes and page furniture. */
export const structure: StructureWords = {
  bylineOpeners: ['por', 'escrito por', 'publicado por', 'texto de', 'reportagem de', 'entrevista de', 'de nosso correspondente', 'do enviado especial', 'da enviada especial'],
  joiners: ['e'],
  placeOpeners: ['em', 'enviado especial a', 'enviada especial a'],
  articles: ['o', 'a', 'os', 'as'],
  placeJoiners: ['e'],
  placeWords: ['do', 'da', 'dos', 'de'],
  creditJoiners: ['por', 'de'],
  roles: ['jornalista', 'repórter', 'correspondente', 'enviado especial', 'enviada especial', 'redator', 'redatora', 'colunista', 'editor'],
  staff: ['redação', 'a redação', 'redacção', 'da redação', 'agência'],
  published: ['publicado', 'publicado em', 'publicado a', 'publicada em'],
  updated: ['atualizado', 'atualizado em', 'atualizado às', 'última atualização', 'actualizado'],
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo', 'ontem', 'hoje'],
  times: ['horas', 'às', 'há', 'minutos', 'minutos de leitura', 'tempo de leitura', 'h'],
  photo: ['foto', 'fotos', 'fotografia', 'crédito', 'créditos', 'imagem', 'foto de'],
  video: ['vídeo', 'imagens'],
  graphic: ['infográfico', 'infografia', 'ilustração', 'arte'],
  captionLabels: ['legenda'],
  captionOpeners: ['foto de arquivo', 'imagem de arquivo', 'arquivo'],
  captionSigns: ['(foto de arquivo)', '(arquivo)', '(à esquerda)', '(à direita)', '(ao centro)', 'da esquerda para a direita'],
  reporting: ['com a colaboração de', 'colaborou', 'colaboraram', 'reportagem adicional de'],
  editing: ['edição', 'edição de', 'editado por'],
  writing: ['escrito por'],
  translation: ['tradução de', 'tradução', 'traduzido por'],
  source: ['fonte', 'fontes'],
  rights: ['todos os direitos reservados'],
  correction: ['correção…', 'correcção…', 'errata…', 'erramos…'],
  authorNotes: ['o autor é', 'a autora é', 'os autores são'],
  editorsNote: ['nota da redação…', 'nota do editor…', 'nota da direção…'],
  embargo: ['embargo…', 'sob embargo…'],
  headlineFields: ['título'],
  bylineFields: ['autor', 'autora'],
  dateFields: ['data'],
  paperFields: ['jornal', 'fonte'],
  sectionFields: ['secção', 'editoria'],
  otherFields: ['página', 'edição'],
  updateNote: ['atualização:…', 'notícia atualizada…', 'texto atualizado…'],
  endMarks: ['fim', '(fim)'],
  pageWords: ['página', 'pagina', 'pág', 'pag', 'p'],
  furniture: [
    'leia também…', 'leia mais…', 'ler mais…', 'saiba mais…', 'veja também…', 'continue lendo…', 'continua depois da publicidade…', 'compartilhe…', 'partilhar…', 'partilhe…', 'publicidade', 'anúncio', 'comente…', 'comentários…', 'assine…', 'newsletter…', 'inscreva-se…', 'entrar', 'buscar', 'pesquisar', 'fechar', 'siga-nos…', 'siga…',
    'imprimir', 'copiar link…', 'mais lidas…', 'relacionadas…', 'receba…', 'subscreva…', 'baixe…'
  ],
  offers: [
    'newsletter', 'subscreva', 'subscrever', 'assine', 'assinante', 'assinantes', 'assinatura', 'cookies',
    'publicidade', 'navegador'
  ],
  ownWords: ['nós', 'nosso', 'nossa', 'nossos', 'nossas'],
  readerWords: ['você', 'te', 'teu', 'tua'],
  calls: [
    'siga', 'receba', 'baixe', 'descarregue', 'ouça', 'veja', 'assista', 'leia', 'clique', 'compartilhe', 'partilhe',
    'participe', 'apoie', 'inscreva', 'acesse', 'entre', 'quer', 'este artigo', 'este texto', 'este conteúdo',
    'não perca', 'para ler', 'para comentar', 'assine', 'subscreva', 'fique'
  ],
  wares: [
    'notícias', 'app', 'aplicativo', 'aplicação', 'podcast', 'artigo', 'artigos', 'texto', 'vídeo', 'vídeos',
    'comentário', 'comentários', 'comentar', 'canal', 'whatsapp', 'jornalismo', 'conteúdo', 'conteúdos', 'mail',
    'alertas', 'redação', 'ia', 'aqui'
  ],
  relatedHeads: ['leia também', 'mais lidas', 'relacionadas', 'notícias relacionadas', 'tópicos', 'veja também', 'comentários', 'leia mais', 'saiba mais'],
  desks: ['política', 'economia', 'mundo', 'cultura', 'desporto', 'esporte', 'esportes', 'ciência', 'saúde', 'opinião', 'país', 'cotidiano', 'sociedade'],
  summaryHeads: ['em resumo', 'resumo', 'pontos principais', 'o essencial'],
  release: ['comunicado de imprensa', 'nota à imprensa', 'para divulgação imediata', 'press release'],
  contact: ['contato', 'contatos', 'contacto', 'contactos', 'assessoria de imprensa', 'contatos para a imprensa', 'contactos para a imprensa', 'mais informações'],
  about: ['sobre a', 'sobre o', 'nota aos editores'],
  salutations: ['senhor diretor', 'senhor director', 'senhora diretora', 'senhora directora', 'sr. diretor', 'sr. director', 'senhor editor', 'sr. editor', 'prezado editor', 'prezada editora', 'prezados editores', 'caro editor', 'cara redação', 'prezada redação'],
  closings: ['atenciosamente', 'cordialmente', 'com os melhores cumprimentos', 'melhores cumprimentos', 'cumprimentos'],
  questionLabels: ['p', 'pergunta', 'resposta'],
  otherLabels: ['nota', 'entrevista', 'foto', 'contato', 'contacto', 'fonte', 'vídeo', 'data', 'local', 'preço', 'tel', 'endereço', 'resultado', 'leia', 'mas', 'e']
}
