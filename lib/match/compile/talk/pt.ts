import { sentenceList, type Talk } from "./types";

export const PT: Talk = {
  examining: sentenceList(`
    Nada disso é verdade.
    Não há nada de verdadeiro nessa história.
    Esta afirmação é falsa.
    Nossa classificação: em grande parte falso.
    Afirmação: o homem teria feito tudo isso. Veredito: inventado.
    O rumor não tem fundamento e nunca teve.
    É uma lenda urbana que já foi contada sobre muita gente.
    Segundo uma lenda popular, ele teria levado uma segunda vida.
    Ele teria estado lá, mas ninguém provou.
    É um dos rumores mais antigos sobre ela.
    De tempos em tempos a mesma história volta a circular.
    Há anos corre uma corrente que garante isso.
    Um e-mail repassado desde os anos noventa afirma o contrário.
    Reproduzimos o texto como o recebemos.
    Vários leitores nos enviaram a mensagem.
    De onde vem a história ninguém sabe ao certo.
    A versão mais antiga que encontramos tem onze anos.
    Em outras versões trata-se de outra pessoa.
    As mesmas frases aparecem em textos sobre pelo menos outras quatro pessoas.
    Procuramos uma fonte e não achamos nenhuma.
    Lemos os jornais daqueles anos e eles não mencionam nada.
    A busca nos arquivos não deu resultado.
    Não há registro de que esse encontro tenha acontecido.
    Não há provas de que ele tenha dito isso alguma vez.
    Não se cita documento, data nem testemunha.
    A mensagem não diz quem ouviu nem quando.
    Perguntamos ao museu, e a resposta foi não.
    Procurada por nós, a família disse que nada disso aconteceu.
    Uma porta-voz nos disse que o relato não é correto.
    O ministério confirmou por escrito que não tem nenhum processo com esse nome.
    O biógrafo considera isso uma invenção.
    Os historiadores não acreditam.
    Segundo especialistas, isso não pode ter acontecido.
    Ele nunca fez nada parecido.
    Não fez, nem poderia ter feito.
    Ela nunca esteve lá e era jovem demais.
    Naquele ano ele nem estava no país.
    Nunca foi dele, e não havia nada escondido.
    As datas não batem.
    Nessa época ele era um homem de mais de quarenta anos, com família e emprego.
    Na vida dela não há nenhum intervalo em que isso coubesse.
    A foto mostra outro homem.
    A imagem foi alterada.
    A citação é inventada.
    A cena vem de um filme e não da vida.
    É verdade que ele estava doente; o resto é inventado.
    Uma parte está certa, a conclusão não.
    A verdade é bem mais simples.
    Na realidade, quem os fazia era a irmã.
    Isso aconteceu de verdade?
    A estrela tinha um passado secreto?
    A história é verdadeira? Não.
    Era ele mesmo? Não era.
    Desculpe, mas não.
    Errado de novo.
    Não, ela não fez isso.
    Isso é um mito.
    Cinco mitos sobre ele e o que há de certo.
    Mito: ele era rico. Fato: não era.
    Pergunta: meu vizinho diz que é verdade, tem alguma coisa de certo?
    Resposta: perguntam isso todo mês, e continua não sendo verdade.
    De onde você tirou isso?
    Você tem uma fonte?
    Duvido muito.
    Pesquisei e não há nada.
    Por favor, parem de compartilhar, já foi desmentido muitas vezes.
    Meu primo caiu nessa, e metade da cidade também.
    Não acredito em uma palavra.
    Ele não soube me dizer quem tinha visto.
    As pessoas acreditam porque querem acreditar.
    Por que essa história agrada tanto?
    Antes de compartilhar, pergunte quem escreveu.
    Na aula comparamos a postagem com o que os jornais publicaram.
    O exercício ensina a checar uma afirmação.
    Essas páginas ganham dinheiro a cada visita.
    O próprio site avisa que seus artigos são inventados.
    Este texto é uma sátira.
    Apesar de corrigido, um homem contou aquilo de novo aos colegas na segunda-feira.
    No fechamento desta edição ele explicava o caso ao cachorro.
    O homem, que não tinha fonte nenhuma, acrescentou que todo mundo sabe.
    Uma versão anterior deste artigo dizia que ele estava lá; não estava.
    Lamentamos o erro e retiramos o artigo.
    Correção: a carta não foi escrita por ela.
    A revista retirou a reportagem uma semana depois.
    Os visitantes perguntam isso todo dia, e os guias sorriem.
    Nasceu em 1921 e cresceu em uma pequena cidade do norte.
    Estudou na escola da cidade e se formou em 1949.
    A partir de 1953 trabalhou no rádio, primeiro como funcionário.
    Em 1962 o programa recebeu um prêmio.
    Morreu na sexta-feira em um hospital, aos 81 anos.
    Deixa o marido e dois filhos.
    O filme estreou no outono de 1985 e teve boas críticas.
    O museu adquiriu a peça em 1990.
    Outro homem de mesmo nome morreu no mês passado.
    Os amigos o chamavam pelo nome do homem famoso.
    Os dois não são parentes e nunca se conheceram.
  `),
  telling: sentenceList(`
    Você não vai acreditar no que ele escondeu a vida inteira.
    Aposto que você não sabia.
    Você sabia disso sobre ele?
    Isso nunca nos ensinaram na escola.
    Quase ninguém sabe quem ele era de verdade.
    Poucos sabem o que ela carregava por dentro.
    Ninguém imaginaria isso de um homem tão doce.
    O que ela fez depois vai fazer você chorar.
    O que acharam na casa mudou tudo.
    A verdade só apareceu quando ele já não estava aqui.
    O segredo que ela levou para o túmulo.
    Durante décadas ele não disse nada.
    Ela se calou por quarenta anos, e então falou.
    "Nunca contei isso a ninguém", sussurrou.
    E então ele me contou tudo.
    Meu tio o conheceu e me contou tudo.
    Meu avô estava lá e viu com os próprios olhos.
    Uma amiga trabalhou com ela e jura que sim.
    Ouvi isso há anos e não me sai da cabeça.
    Acabei de descobrir e estou de queixo caído.
    Fiquei de boca aberta.
    Fiquei arrepiada quando li.
    No fim chorei feito criança.
    Prepare o lenço.
    Leia até o fim.
    Pense nisso um minuto.
    Pois não é que o velho era de verdade?
    O tempo todo ele vinha fazendo aquilo.
    Que homem, gente.
    O cara era uma lenda.
    Você nunca mais vai olhar para ele do mesmo jeito.
    Da próxima vez que vir a foto dela, lembre-se disso.
    Por trás daquele sorriso havia um passado de que ninguém falava.
    Por trás do rosto gentil havia outro homem.
    Muito antes da fama ele levou outra vida.
    Quando jovem tinha sido outra pessoa.
    Depois nunca mais falou no assunto.
    Jurou nunca mais fazer aquilo e cumpriu a palavra.
    Dedicou o resto da vida aos outros.
    Ele nunca se gabou disso.
    Heróis de verdade não se gabam.
    Nunca julgue ninguém pela aparência.
    As aparências enganam.
    Não se fazem mais homens assim.
    Que descanse em paz.
    Deus abençoe essa mulher.
    Compartilhe se você a amava.
    Mande para todos que você conhece.
    Passe adiante para que saibam a verdade.
    Digite amém se tocou seu coração.
    Siga para mais histórias como esta.
    A mídia nunca vai te contar.
    É isso que não queriam que você soubesse.
    Era o segredo mais bem guardado do meio.
    Por que ele fazia sempre aquilo? Agora você sabe.
    Este é o verdadeiro motivo.
    E não é só isso.
    Mas fica ainda melhor.
    E agora vem a parte mais louca.
    Tinha aquele homenzinho quieto na tevê quando éramos crianças.
    Crescemos com ela e não fazíamos ideia.
    Era uma noite fria e a chuva batia na janela.
    A voz dela tremia quando começou a falar.
    Ele olhou muito tempo para as próprias mãos.
    A sala inteira ficou em silêncio.
    Todos que trabalhavam com ele sabiam.
    Até os filhos só souberam depois do enterro.
    Aquele homem era mais duro do que todos nós juntos.
    Nunca vou esquecer o que ela disse naquele dia.
  `),
};
