import type {QuoteWords} from '../types/quote-words.js'

/** Portuguese words for classifying text in quotation marks. */
export const quotes: QuoteWords = {
  works: 'livro livros romance romances filme filmes documentário canção canções música disco álbum série programa novela peça ópera poema quadro exposição coluna ensaio artigo artigos revista jogo episódio capítulo título intitulado intitulada hino',
  naming: 'apelidado apelidada apelido alcunha vulgo chamado chamada conhecido conhecida batizado batizada',
  small: 'o a os as um uma de do da dos das e ou em no na por para com sem',
  says: 'diz dizem dizia disse disseram dito afirma afirmou afirmado conta contou explica explicou acrescenta acrescentou declara declarou garante garantiu admite admitiu reconhece reconheceu lembra lembrou recorda recordou destaca destacou ressalta ressaltou comenta comentou responde respondeu pergunta perguntou anuncia anunciou lamenta lamentou denuncia denunciou promete prometeu nega negou relata relatou escreve escreveu conclui concluiu brinca brincou gritou defende defendeu alerta alertou sustenta resume confessa confessou ironiza rebate rebateu',
  tells: 'conta contou responde respondeu pergunta perguntou alerta alertou',
  settings: 'em no na ao durante após ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo antes depois',
  subjects: 'ele ela'
}
