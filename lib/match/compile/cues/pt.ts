import { type Cues, cueList } from "./types";

export const PT: Cues = {
  strong: cueList(`
    checagem de fatos, fact check, checamos, verificamos, é falso, falso que, conteúdo falso, notícia falsa,
    notícias falsas, boato, boatos, fake news, não há provas, sem provas, não há evidências, sem evidências,
    não existe registro, não há registro, não há registros, nenhum registro, não consta, nenhum veículo, não
    encontramos, não localizamos, não achamos, não conseguimos encontrar, não foi possível comprovar, não foi
    possível confirmar, sem fonte, sem fontes, não cita fontes, sem comprovação, não verificado, nunca disse,
    jamais disse, citações inventadas, frases inventadas, frase inventada, história inventada, desmentido,
    desmente, desmentimos, enganoso, enganosa, fora de contexto, falta contexto, desinformação, gerado por IA,
    feito com inteligência artificial, suposta entrevista, suposta confissão, supostamente, atribuídas a ela,
    caça-cliques, clickbait, publicação viral, texto viral, errata, ninguém apresentou, não é verdade, será
    verdade, será que é verdade, isso é verdade, é verdade isso, é mesmo verdade, será mesmo, ela disse mesmo,
    ela realmente disse, disse mesmo isso, disse a quem, para quem ela, cadê a fonte, qual é a fonte, qual a
    fonte, fonte vozes, de onde tiraram, de onde saiu, não disse isso, ela não disse, não falou isso, nunca
    declarou, jamais declarou, nunca afirmou, não foi encontrado, não foi encontrada, não foram encontrados,
    não encontrei, não aparece em nenhum, nenhuma fonte, nenhuma prova, nenhuma evidência, nenhum indício,
    nenhum vestígio, nenhum jornal, não há fonte, não há fontes, não há indícios, não há comprovação, não dá
    para verificar, não pode ser verificado, não pode ser verificada, impossível verificar, impossível de
    verificar, impossível checar, não existe tal, não existe essa, não existe nenhuma, não procede, citação
    falsa, citações falsas, frase falsa, frases falsas, citação inventada, entrevista inventada, entrevista
    falsa, entrevista fictícia, falas inventadas, frases atribuídas, frase atribuída, suposta, suposto,
    supostas, supostos, pretensa, embuste, lorota, mentirada, desmentir, desmentem, desmentiu, desmentida,
    checagem, checagens, checadores, checador, agência lupa, aos fatos, verificação, verificadores, apuração,
    apuramos, carece de fontes, sem lastro, sem fundamento, infundado, infundada, procedência duvidosa, tirado
    de contexto, sátira, satírico, satírica, paródia, correção, corrigimos, retificação, retratação, nota da
    redação, nota do editor, publicado por engano, gerado por inteligência artificial, escrito por ia, texto
    gerado, fazenda de conteúdo, fábrica de cliques, isca de cliques, educação midiática, pensamento crítico,
    aham, sei sei, ah tá, me engana que, que coincidência, não caia nessa, não caiam nessa, corrente de
    whatsapp, nosso veredito, snopes, polígrafo, não houve última entrevista, não houve uma última, não houve
    nenhuma última, nunca deu uma última, nunca concedeu uma última, não deu uma última, não concedeu uma
    última, nunca houve última, nenhuma última entrevista, lenda urbana, lendas urbanas, lenda popular, rumor
    infundado, rumores infundados, nada disso é verdade, nada disso aconteceu, nem uma palavra é verdade, em
    grande parte falso, majoritariamente falso, mitos sobre, fotomontagem, montagem grosseira, deepfake, hoax,
    no fechamento desta edição,
    como fabricar, como escrever
  `),
  weak: cueList(`
    artigo, artigos, matéria, matérias, site, sites, página na internet, portal, portais, blog, blogs, post,
    posts, postagem, postagens, publicação, publicações, manchete, manchetes, citação, citações, citada,
    citado, citam, citar, aspas, fontes, entrevistador, entrevistadora, link, links, versões, cópias,
    copiado, copiada, copia e cola, alegações, alegação, alegam, afirmações, afirmação, afirmam,
    aparentemente, ao que parece, transcrição, transcrições, arquivo, arquivos, acervo, evidência,
    evidências, comprovar, comprovado, comprovada, rastrear, rastreado, atribui, atribuem, atribuído,
    atribuída, atribuídos, atribuídas, atribuir, frase, frases, parágrafo, parágrafos, redação, redator,
    redatores, compartilhado por, facebook, viral, virais, viralizou, viralizaram, circula, circulam,
    circulando, algoritmo, o texto, textos, autor, autora do texto, leitor, leitora, leitores, editor,
    editores, jornal, jornais, revista, revistas, obituário, obituários, imprensa, jornalismo, jornalística,
    anúncios, propaganda, clique, cliques, clicar, duvidoso, duvidosa, cético, cética, falso, falsa, falsos,
    falsas, falsidade, errôneo, incorreto, incorreta, impreciso, imprecisa, documentado, documentada,
    inventa, inventam, inventar, gerador, robô, robôs, chatgpt, autoria, contradiz, contradizem,
    contradição, não existiu, nunca existiu, nunca aconteceu, nunca ocorreu, inventado, inventada,
    inventadas, inventados, inventaram, falsamente, farsa, verificar, verificado, mensagem encaminhada, seção
    de comentários, usuários, print, captura de tela, rumor, rumores, disparate, porta-voz, apócrifo,
    apócrifa, corrente de e-mail
  `),
};
