// Who said what in Portuguese: the constructions of reporters, and their like that say nothing.
import {describeTold} from './describe-told.js'

describeTold('pt', {
  must: [
    '{c1:“O cais aguenta”}, {q1:garante} {s1:a capitã do porto, Rita Salema}.',
    '{c1:“Não há prazos”}, {q1:respondeu-}lhe {s1:o vereador}.',
    '{c1:“Não há prazos”}, {q1:disse} {s1:ela}.',
    '{c1:“Não há prazos”}, {q1:resumiu} {s1:Ivo Brandão}.',
    '{c1:«Chegámos tarde»}, {q1:lamenta} {s1:a professora}, {c1:«mas chegámos»}.',
    '{c1:“Ninguém sai”}, {q1:gritavam} {s1:os moradores}.',
    '{c1:A ponte abre em junho}, {q1:informou} ontem {s1:o ministério}.',
    '{c1:A ponte}, {q1:explica} {s1:a autarquia}, {c1:abre em junho}.',
    '{c1:Amanhã}, {q1:promete}, {c1:a água volta}.',
    '{c1:Não há feridos}, {q1:confirmaram} {s1:os bombeiros}.',
    '{s1:O procurador} {q1:sustenta} {c1:que o homem mentiu}.',
    '{s1:A dona, que mora em Tomar}, {q1:nega} {c1:que a casa esteja vazia}.',
    '{q1:Disse} {c1:que não volta}.',
    '{s1:O governo} {q1:não descarta} {c1:outro aumento}.',
    '{s1:A oposição} {q1:critica} {c1:o plano}.',
    '{s1:Os sindicatos} {q1:exigem} {c1:uma reunião}.',
    '{q1:Segundo} {s1:a GNR}, {c1:arderam três carros}.',
    '{c1:Arderam três carros}, {q1:segundo} {s1:fonte oficial}.',
    '{c1:Arderam três carros}, {q1:segundo informou} {s1:a polícia}.',
    '{q1:Como lembrou} {s1:a ministra}, {c1:o prazo termina hoje}.',
    '{q1:De acordo com} {s1:o relatório}, {c1:sobram médicos}.',
    '{q1:Na opinião do} {s1:perito}, {c1:o muro cedeu com a água}.',
    '{q1:Para} {s1:o sindicato}, {c1:a reforma é um erro}.',
    '{s1:{s2:O prefeito}} {q1:disse} {c1:que há dinheiro} e {q2:pediu} {c2:paciência}.',
    '{s1:{s2:O prefeito}} {q1:disse} {c1:que há dinheiro}, {q2:acrescentando} {c2:que chega em maio}.',
    '{s1:A ministra} {q1:quer} {c1:fechar a mina}.',
    '{s1:A empresa} {q1:pôs em causa} {c1:os números}.',
    '{s1:O bairro} {q1:acredita em} {c1:uma solução rápida}.',
    'No dia 9 de junho {s1:o líder do grupo} {q1:disse} {c1:que tinha resposta}.',
    '{c1:O cais aguenta}, {q1:revela} {s1:um estudo divulgado ontem em Tomar}.',
    '{c1:“Não há prazos”}, {q1:disse} {s1:Rui Machado} na rádio.'
  ],
  mustNot: [
    'A denúncia dorme numa gaveta.',
    'O anúncio chegou tarde.',
    'Chama-se Lena e vive em Évora.',
    'A casa conta com dois quartos.',
    'Para o verão, a piscina estará cheia.',
    'Como o comboio, o autocarro passa vazio.',
    'O segundo dia foi de chuva.',
    'Sem dúvida foi a pior colheita.',
    'A nota média subiu duas décimas.',
    'O filme “Águas paradas” estreia na sexta.',
    'Depois da queixa, o bar fechou.'
  ]
})
