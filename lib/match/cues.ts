import type { Language } from "../text/languages";

/** Words of texts that correct, doubt or examine a story rather than tell it. */
export interface Cues {
  /** Each says by itself that something is being checked or denied. */
  readonly strong: readonly string[];
  /** Talk about texts: who wrote, quoted, shared, sourced. Many together mean the same. */
  readonly weak: readonly string[];
}

const list = (text: string) => text.split(/,\s*/);

/**
 * What counts is how many different ones stand in a text: fact-checks, ironic retellings and analyses speak
 * of sources, quotations and articles; copies of a story speak of people.
 */
export const CUES: Record<Language, Cues> = {
  en: {
    strong: list(
      `fact check, fact checks, fact checked, fact checker, fact checkers, factcheck, debunk, debunks,
      debunked, debunking, hoax, fabricated, fabrication, misattributed, misquoted, fake quote, fake
      quotes, fake interview, fake story, fake news, invented quote, invented quotes, invented quotation,
      invented dialogue, made up quote, made up quotes, misinformation, disinformation, misleading,
      unsourced, unsubstantiated, unsupported, unverified, unproven, no evidence, no record, no source, no
      sources, no proof, without a source, no such interview, no such quote, no such thing, no such scene,
      no interviewer, names no, never happened, never said, did not say, nobody knew, no trace,
      untraceable, cannot be traced, could not be traced, cannot be verified, could not verify, could not
      be verified, could not find, couldn't find, could find no, found no, found nothing, came up with
      nothing, come up with nothing, is it true, is that true, is this true, did she really, did she say,
      not true, which is wrong, plain wrong, is wrong, nothing of the kind, does not exist, doesn't exist,
      clickbait, engagement bait, content farm, content farms, ad farm, click farm, ai slop, slop, ai
      generated, ai written, chatbot, copypasta, media literacy, lateral reading, our rating, we rate,
      verdict false, so called, purported, purportedly, alleged, supposed, how convenient, yeah right, ah
      yes, sure she did, citation needed, retract, retracted, retraction, we regret, correction,
      corrections, editor's note, editors note, was published in error, satire, parody, snopes,
      politifact, lead stories, nope`,
    ),
    weak: list(
      `article, articles, website, websites, web page, post, posts, headline, headlines, quote, quotes,
      quotation, quotations, quoted, quotable, source, sources, sourcing, sourced, interviewer, link,
      links, versions, copies, claims, claimed, claim, supposedly, allegedly, apparently, reportedly,
      fake, faked, invented, invents, made up, transcript, archive, archives, evidence, proof, prove,
      proves, verify, verified, trace, traced, cite, cites, cited, citation, attributed, attribute,
      attributes, wording, phrase, phrases, sentence, sentences, paragraph, paragraphs, byline, genre,
      template, specimen, teacher, forwarded, shared by, facebook, viral, went viral, circulating,
      circulated, algorithm, comments section, according to the article, the piece, the text, the author,
      the writer, reader, readers, editor, editors, newspaper, newspapers, magazine, obituary, obituaries,
      reporter, reporters, journalist, journalists, asserts, asserted, checked, ads, advert, adverts,
      clicks, click, pop ups, bogus, dubious, doubt, doubts, skeptical, sceptical, true or false, somebody
      else, to whom, accuracy, accurate, documented, undocumented, untrue, false, wrong`,
    ),
  },
  es: {
    strong: list(
      `verificación de datos, fact check, verificamos, desmentido, desmiente, desmentimos, es falso,
      resulta falso, contenido falso, noticia falsa, noticias falsas, bulo, bulos, fake news, no hay
      pruebas, sin pruebas, no hay evidencia, sin evidencia, no existe registro, no hay registro, no hay
      constancia, no consta, ningún medio, no encontramos, no hemos encontrado, no pudimos encontrar, no
      ha podido comprobarse, sin fuente, sin fuentes, no cita fuentes, sin verificar, no verificado, nunca
      dijo, jamás dijo, citas inventadas, frases inventadas, historia inventada, fabricado, engañoso,
      engañosa, desinformación, generado con IA, hecho con inteligencia artificial, inteligencia
      artificial, supuesta entrevista, supuesta confesión, supuestamente, presuntamente, se le atribuye,
      atribuidas, clickbait, ciberanzuelo, publicación viral, texto viral, fe de erratas, corrección,
      fuera de contexto, falta contexto, nadie ha aportado, no es cierto, será verdad, será cierto, es
      cierto esto, de verdad dijo, realmente dijo, en realidad no dijo, dijo realmente eso, quién lo dijo,
      a quién se lo, dónde está la fuente, cuál es la fuente, de dónde sacaron, no dijo eso, nunca
      declaró, jamás declaró, no hallamos, no se encontró, no se ha encontrado, no aparece en ningún, no
      figura en, ningún registro, ningún rastro, ninguna fuente, ninguna prueba, ninguna evidencia,
      ninguna constancia, no hay rastro, no hay fuente, no hay fuentes, no se puede verificar, no puede
      verificarse, imposible verificar, imposible de comprobar, no existe tal, no existe esa, no existe
      ninguna, cita falsa, citas falsas, cita inventada, frase inventada, frase atribuida, entrevista
      inventada, entrevista falsa, supuesta, supuestas, presunta, presunto, desinformar, desmentir,
      desmienten, desmintió, desmentida, verificador, verificadores, verificación, comprobamos, sin
      contrastar, carece de fuentes, carece de pruebas, sin respaldo, sin fundamento, infundado,
      infundada, dudosa procedencia, sacado de contexto, sátira, satírico, satírica, parodia,
      rectificación, rectificamos, corregimos, nota de la redacción, nota del editor, lamentamos el error,
      se publicó por error, generado por ia, escrito por ia, texto generado, granja de contenidos, granjas
      de contenido, cazaclics, cebo de clics, alfabetización mediática, pensamiento crítico, sí claro, ajá
      claro, qué casualidad, qué conveniente, no se lo crean, no te lo creas, quién se cree, mentira
      cochina, cadena de whatsapp, nuestra calificación, calificamos, newtral, snopes, chequeado`,
    ),
    weak: list(
      `artículo, artículos, página web, páginas web, sitio web, sitios web, webs, portal, portales,
      publicación, publicaciones, titular, titulares, titula, citada, citado, citan, citar,
      entrecomillado, entrecomillada, entrecomillados, comillas, fuentes, entrevistador, entrevistadora,
      enlace, enlaces, enlazado, versiones, copias, copiado, copiada, copia y pega, afirmaciones,
      afirmación, afirman, sostiene que, aparentemente, al parecer, transcripción, transcripciones,
      archivo, archivos, hemeroteca, evidencia, evidencias, comprobar, comprobado, rastrear, rastreado,
      procedencia, atribuye, atribuyen, atribuido, atribuida, atribuidos, atribuirle, frase, frases,
      párrafo, párrafos, redacción, redactor, redactores, reenviado, compartido por, facebook, viral,
      virales, viralizó, circula, circulan, circulando, algoritmo, el texto, textos, el autor, la autora,
      lector, lectora, lectores, editor, editores, periódico, periódicos, revista, revistas, obituario,
      obituarios, necrológica, prensa, hemerotecas, periodismo, anuncios, publicidad, clic, clics, dudoso,
      dudosa, duda razonable, escéptico, falso, falsa, falsos, falsas, falsedad, erróneo, errónea,
      incorrecto, incorrecta, inexacto, inexacta, exactitud, documentado, documentada, desmonta, inventa,
      inventan, inventar, generador, robot, bot, chatgpt, autoría, contradice, contradicen, contradicción,
      no existió, nunca existió, nunca ocurrió, nunca sucedió, inventado, inventada, inventadas,
      inventados, se lo inventaron, se inventaron, se lo inventó, falsamente, verificar, verificado,
      contrastado, patraña, sección de comentarios, plantillas, retuit, usuarios, captura de pantalla`,
    ),
  },
  pt: {
    strong: list(
      `checagem de fatos, fact check, checamos, verificamos, é falso, falso que, conteúdo falso, notícia
      falsa, notícias falsas, boato, boatos, fake news, não há provas, sem provas, não há evidências, sem
      evidências, não existe registro, não há registro, não há registros, nenhum registro, não consta,
      nenhum veículo, não encontramos, não localizamos, não achamos, não conseguimos encontrar, não foi
      possível comprovar, não foi possível confirmar, sem fonte, sem fontes, não cita fontes, sem
      comprovação, não verificado, nunca disse, jamais disse, citações inventadas, frases inventadas,
      frase inventada, história inventada, desmentido, desmente, desmentimos, enganoso, enganosa, fora de
      contexto, falta contexto, desinformação, gerado por IA, feito com inteligência artificial, suposta
      entrevista, suposta confissão, supostamente, atribuídas a ela, caça-cliques, clickbait, publicação
      viral, texto viral, errata, ninguém apresentou, não é verdade, será verdade, será que é verdade,
      isso é verdade, é verdade isso, é mesmo verdade, será mesmo, ela disse mesmo, ela realmente disse,
      disse mesmo isso, disse a quem, para quem ela, cadê a fonte, qual é a fonte, qual a fonte, fonte
      vozes, de onde tiraram, de onde saiu, não disse isso, ela não disse, não falou isso, nunca declarou,
      jamais declarou, nunca afirmou, não foi encontrado, não foi encontrada, não foram encontrados, não
      encontrei, não aparece em nenhum, nenhuma fonte, nenhuma prova, nenhuma evidência, nenhum indício,
      nenhum vestígio, nenhum jornal, não há fonte, não há fontes, não há indícios, não há comprovação,
      não dá para verificar, não pode ser verificado, não pode ser verificada, impossível verificar,
      impossível de verificar, impossível checar, não existe tal, não existe essa, não existe nenhuma, não
      procede, citação falsa, citações falsas, frase falsa, frases falsas, citação inventada, entrevista
      inventada, entrevista falsa, entrevista fictícia, falas inventadas, frases atribuídas, frase
      atribuída, suposta, suposto, supostas, supostos, pretensa, embuste, lorota, mentirada, desmentir,
      desmentem, desmentiu, desmentida, checagem, checagens, checadores, checador, agência lupa, aos
      fatos, verificação, verificadores, apuração, apuramos, carece de fontes, sem lastro, sem fundamento,
      infundado, infundada, procedência duvidosa, tirado de contexto, sátira, satírico, satírica, paródia,
      correção, corrigimos, retificação, retratação, nota da redação, nota do editor, publicado por
      engano, gerado por inteligência artificial, escrito por ia, texto gerado, fazenda de conteúdo,
      fábrica de cliques, isca de cliques, educação midiática, pensamento crítico, aham, sei sei, ah tá,
      me engana que, que coincidência, não caia nessa, não caiam nessa, corrente de whatsapp, nosso
      veredito, snopes, polígrafo`,
    ),
    weak: list(
      `artigo, artigos, matéria, matérias, site, sites, página na internet, portal, portais, blog, blogs,
      post, posts, postagem, postagens, publicação, publicações, manchete, manchetes, citação, citações,
      citada, citado, citam, citar, aspas, fontes, entrevistador, entrevistadora, link, links, versões,
      cópias, copiado, copiada, copia e cola, alegações, alegação, alegam, afirmações, afirmação, afirmam,
      aparentemente, ao que parece, transcrição, transcrições, arquivo, arquivos, acervo, evidência,
      evidências, comprovar, comprovado, comprovada, rastrear, rastreado, atribui, atribuem, atribuído,
      atribuída, atribuídos, atribuídas, atribuir, frase, frases, parágrafo, parágrafos, redação, redator,
      redatores, compartilhado por, facebook, viral, virais, viralizou, viralizaram, circula, circulam,
      circulando, algoritmo, o texto, textos, autor, autora do texto, leitor, leitora, leitores, editor,
      editores, jornal, jornais, revista, revistas, obituário, obituários, imprensa, jornalismo,
      jornalística, anúncios, propaganda, clique, cliques, clicar, duvidoso, duvidosa, cético, cética,
      falso, falsa, falsos, falsas, falsidade, errôneo, incorreto, incorreta, impreciso, imprecisa,
      documentado, documentada, inventa, inventam, inventar, gerador, robô, robôs, chatgpt, autoria,
      contradiz, contradizem, contradição, não existiu, nunca existiu, nunca aconteceu, nunca ocorreu,
      inventado, inventada, inventadas, inventados, inventaram, falsamente, farsa, verificar, verificado,
      mensagem encaminhada, seção de comentários, usuários, print, captura de tela`,
    ),
  },
  fr: {
    strong: list(
      `aucune preuve, aucune trace, aucune source, aucun document, aucune archive, aucun article fiable,
      sans source, sans preuve, sans fondement, non sourcé, non vérifié, invérifiable, vérification des
      faits, vérification, fact-checking, nous avons vérifié, vérificateurs, infox, intox, canular,
      désinformation, fausse information, fausse nouvelle, fausse citation, citation inventée, inventée de
      toutes pièces, inventé de toutes pièces, fabriquée, apocryphe, mensonger, trompeur, trompeuse, hors
      contexte, démenti, démentie, n'a jamais dit, n'a jamais déclaré, n'a jamais existé, n'existe pas,
      rien ne prouve, rien n'indique, rien ne permet, nous n'avons trouvé, introuvable, prétendu,
      prétendue, prétendument, soi-disant, généré par IA, générée par IA, intelligence artificielle, piège
      à clics, putaclic, attrape-clics, publication virale, rumeur, rectificatif, erratum, notre verdict,
      contrairement à ce qu'affirme, est-il vrai, est-ce vrai, est-ce que c'est vrai, est-ce bien vrai,
      vrai ou faux, a-t-elle vraiment, elle a vraiment dit, a-t-elle dit, qui l'a dit, quelle source,
      quelle est la source, où est la source, c'est quoi la source, elle n'a pas dit, n'a pas dit ça, n'a
      pas dit cela, n'a jamais tenu, jamais prononcé, jamais prononcés, pas trouvé trace, nous n'avons pas
      trouvé, nous n'avons rien trouvé, on n'a rien trouvé, n'a été trouvé, ne figure dans, aucun média,
      aucun journal, aucune mention, aucun enregistrement, aucune interview, aucune référence, pas de
      source, pas de sources, pas de preuve, pas de preuves, impossible à vérifier, impossible de
      vérifier, ne peut être vérifié, ne peut être vérifiée, non vérifiée, non sourcée, non sourcées,
      invérifiables, citations inventées, fausses citations, propos inventés, propos attribués, phrases
      inventées, interview inventée, fausse interview, interview fictive, interview imaginaire, bidon,
      fake, faux grossier, bobard, bobards, mensongère, trompeuses, totalement faux, faux de dire, sorti
      de son contexte, sortie de son contexte, démentir, dément, démentent, vérifiable, vérifions,
      vérificateur, fact-checkers, fact-checkeurs, décodeurs, hoaxbuster, hoax, satire, satirique,
      parodie, parodique, correction, correctif, rectification, note de la rédaction, la rédaction
      regrette, publié par erreur, nous regrettons, généré par une ia, écrit par une ia, texte généré,
      contenu généré, ferme à contenus, fermes à clics, ferme à clics, usine à clics, clickbait, appât à
      clics, éducation aux médias, esprit critique, ben voyons, comme par hasard, comme c'est pratique,
      prétendus, prétendues, supposée interview, supposée confession, présumée`,
    ),
    weak: list(
      `article, articles, site, sites, page web, publication, publications, billet, blog, blogs, post,
      posts, titre accrocheur, gros titres, gros titre, citation, citations, citée, citées, citer,
      guillemets, sources, sourcé, intervieweur, intervieweuse, versions, copies, copié, copiée,
      copier-coller, affirmations, affirmation, affirment, prétend, prétendent, apparemment, paraît-il,
      semble-t-il, transcription, archive, archives, preuves, retracer, traçable, provenance, attribue,
      attribuent, attribuée, attribués, attribuées, phrase, phrases, paragraphe, paragraphes, rédaction,
      rédacteur, rédacteurs, rédactrice, gabarit, partagé par, partagée par, facebook, viral, virale,
      viraux, virales, circule, circulent, circulant, algorithme, algorithmes, le texte, ce texte, textes,
      l'auteur, auteurs, lecteur, lectrice, lecteurs, éditeur, journal, journaux, magazine, magazines,
      nécrologie, nécrologies, notice, presse, journalisme, journalistique, publicité, publicités,
      publicitaires, clic, clics, cliquer, douteux, douteuse, douteuses, sceptique, sceptiques, faux,
      fausse, fausses, erroné, erronée, inexact, inexacte, exactitude, incorrect, documenté, documentée,
      documentés, inventent, invente, inventer, générateur, robot, robots, chatgpt, contredit,
      contredisent, contradiction, contradictions, authenticité, n'ont jamais existé, jamais eu lieu, n'a
      pas eu lieu, inventée, inventées, inventés, fabriqué, fabriquées, fabriqués, fabrication, vérifié,
      vérifier, factuel, jamais dit cela, jamais dit ça, section commentaires, utilisateurs, capture
      d'écran`,
    ),
  },
  de: {
    strong: list(
      `faktencheck, keine belege, kein beleg, nicht belegt, unbelegt, ohne beleg, ohne quelle, ohne
      quellenangabe, keine quelle, quelle fehlt, nicht nachweisbar, nicht überprüfbar, lässt sich nicht
      belegen, lässt sich nicht prüfen, lässt sich nicht bestätigen, wir fanden keinen, wir fanden keine,
      wir haben keine hinweise, keinerlei hinweise, es gibt keine hinweise, es gibt keinen nachweis, frei
      erfunden, erfundenes zitat, erfundene zitate, falschmeldung, falschbehauptung, falschzitat, fake
      news, falsch zugeschrieben, in den mund gelegt, irreführend, aus dem zusammenhang gerissen, kontext
      fehlt, widerlegt, trifft nicht zu, entspricht nicht den tatsachen, hat nie gesagt, so nie gesagt,
      nie stattgefunden, angeblich, angebliche, angebliches interview, vermeintlich, vermeintliches
      geständnis, sogenanntes letztes interview, laut kettenbrief, ki-generiert, mit ki erzeugt, von einer
      ki geschrieben, klickköder, clickbait, reißerisch, gerücht, schwindel, richtigstellung, korrektur,
      wir haben korrigiert, unseriöse seiten, massenhaft kopiert, wer's glaubt, stimmt das, stimmt es, ist
      das wahr, ist es wahr, ist da was dran, ist das echt, hat sie wirklich gesagt, hat sie das gesagt,
      wirklich so gesagt, wem hat sie, wem soll sie, woher stammt, woher stammen, woher kommt das, wo ist
      die quelle, was ist die quelle, welche quelle, quelle bitte, hat sie nicht gesagt, nicht so gesagt,
      nie geführt, nicht auffindbar, unauffindbar, nichts gefunden, nicht gefunden, wir fanden nichts,
      fand sich nichts, findet sich nichts, keine fundstelle, kein nachweis, keinen nachweis, keinen
      beleg, keine beweise, kein beweis, keine quellen, keinerlei quellen, keinerlei belege, keine
      hinweise, kein medium, keine zeitung, kein sender, ohne quellen, ohne belege, ohne nachweis, ohne
      beweise, unbelegte, unbelegten, nicht belegbar, nicht verifiziert, nicht verifizierbar, lässt sich
      nicht nachweisen, lässt sich nicht verifizieren, lässt sich nicht finden, nicht bestätigt,
      unbestätigt, erfundenes, aus den fingern gesogen, gefälscht, gefälschte, gefälschtes, fake, fakes,
      falsches zitat, falsche zitate, falsche behauptung, falschinformation, falschinformationen,
      desinformation, das stimmt nicht, stimmt so nicht, angeblichen, angeblicher, vermeintliche,
      vermeintlichen, mutmaßlich, zugeschrieben, zugeschriebene, zugeschriebenen, überprüfbar,
      nachprüfbar, faktenchecker, faktenchecks, mimikama, correctiv, volksverpetzer, ki-müll, ki-text,
      ki-texte, chatgpt, von ki erstellt, content-farm, contentfarm, klickfarm, klickfang, klickfalle,
      zeitungsente, satire, satirisch, parodie, berichtigung, wir bedauern, anmerkung der redaktion,
      versehentlich veröffentlicht, medienkompetenz, quellenkritik, schon klar, na klar doch, ja klar, wie
      praktisch, ach was, von wegen, bewertung falsch, unser urteil, unser fazit`,
    ),
    weak: list(
      `artikel, artikels, webseite, webseiten, website, websites, internetseite, internetseiten, portal,
      portale, posting, postings, posts, blog, schlagzeile, schlagzeilen, überschrift, überschriften,
      teaser, zitat, zitate, zitaten, zitats, zitiert, zitieren, wörtlich, anführungszeichen, quellen,
      quellenangabe, quellenangaben, quellenlage, interviewer, interviewerin, link, links, verlinkt,
      fassungen, versionen, kopien, kopiert, abgeschrieben, behauptung, behauptungen, behauptet,
      behaupten, anscheinend, offenbar, laut text, transkript, mitschnitt, abschrift, archiv, archive,
      archiven, archiviert, beleg, belege, belegt, belegen, nachweis, nachweise, nachweisen, beweise,
      zuschreibung, wortlaut, formulierung, formulierungen, absatz, absätze, absätzen, satzbau, redaktion,
      redakteur, redakteure, verfasser, verfasserin, schablone, baukasten, geteilt von, facebook, viral,
      virale, viraler, kursiert, kursieren, verbreitet, verbreiten, algorithmus, kommentarspalte, textes,
      texte, texten, autor, autoren, leser, leserin, leserinnen, lesern, herausgeber, zeitung, zeitungen,
      zeitschrift, magazin, magazins, nachruf, nachrufe, nachrufen, presse, journalismus, journalistisch,
      recherche, recherchiert, werbung, klick, klicks, anklicken, zweifelhaft, zweifelhafte, fragwürdig,
      dubios, dubiose, skeptisch, falsche, falschen, falsches, fehlerhaft, ungenau, dokumentiert,
      dokumentierte, belegbar, erfinden, erfindet, generator, roboter, bots, widerspricht, widersprechen,
      widerspruch, widersprüche, urheber, existiert nicht, existieren nicht, nicht existiert, erfunden,
      erfundene, erfundenen, erfundener, ausgedacht, frei erdacht, falsch ist, ist falsch, schlicht
      falsch, unwahr, stimmt nicht, nicht wahr ist, sogenannte, sogenanntes, sogenannten, überprüft,
      geprüft, nachgeprüft, korrigiert, dieser beitrag, im beitrag, beitrag auf, nutzer, screenshot`,
    ),
  },
  it: {
    strong: list(
      `nessuna prova, nessuna traccia, nessuna fonte, nessun documento, nessun archivio, nessun riscontro,
      non risulta, non ci risulta, senza fonte, senza prove, senza fondamento, priva di fondamento, privo
      di fonti, non verificato, non verificabile, non verificata, verifica dei fatti, fact-checking, fact
      checker, abbiamo verificato, verificatori, bufala, bufale, notizia falsa, falsa notizia, fake news,
      disinformazione, falsa citazione, citazione inventata, inventata di sana pianta, inventato di sana
      pianta, costruita a tavolino, fabbricata, apocrifa, ingannevole, fuorviante, fuori contesto,
      smentita, smentito, smentiamo, non ha mai detto, non ha mai dichiarato, mai esistita, non esiste
      alcuna, niente dimostra, nulla prova, nulla indica, non abbiamo trovato, introvabile, presunta
      confessione, presunto, presunta, cosiddetta, generato dall'IA, generata dall'IA, intelligenza
      artificiale, acchiappaclic, post virale, rettifica, il nostro verdetto, sarà vero, è davvero vero, è
      proprio vero, vero o falso, ha davvero detto, ha detto davvero, a chi l'ha detto, a chi lo avrebbe,
      qual è la fonte, dov'è la fonte, la fonte qual è, quale fonte, non l'ha detto, mai rilasciata, mai
      rilasciato, inesistente, inesistenti, non c'è traccia, non vi è traccia, non c'è prova, non ci sono
      prove, non ci sono fonti, non c'è fonte, nessuna intervista, nessun giornale, nessuna testata,
      nessun intervistatore, nessuna evidenza, nessuna conferma, senza fonti, senza alcuna fonte, senza
      riscontri, senza riscontro, priva di fonti, privo di fondamento, privi di fondamento, prive di
      fonti, non si può verificare, non può essere verificata, impossibile da verificare, impossibile
      verificare, non verificabili, non verificate, citazioni inventate, citazioni false, frasi inventate,
      frase inventata, virgolettati inventati, virgolettato inventato, intervista inventata, falsa
      intervista, finta intervista, parole inventate, frasi attribuite, frase attribuita, inventato di
      sana, notizie false, false notizie, fandonia, fandonie, frottola, frottole, panzana, panzane,
      sbufalato, sbufaliamo, debunking, smentire, smentisce, smentiscono, verificabile, presunti,
      presunte, sedicente, supposta intervista, cosiddetto, cosiddette, satira, satirico, satirica,
      parodia, correzione, errata corrige, rettificare, nota della redazione, ce ne scusiamo, pubblicato
      per errore, generato dall'intelligenza, scritto da un'ia, testo generato, content farm, fabbrica di
      clic, acchiappaclick, acchiappa click, clickbait, esca per clic, alfabetizzazione mediatica,
      pensiero critico, sì certo, come no, che combinazione, guarda caso, ma dai, ci credete, chi ci
      crede, catena di whatsapp, fake`,
    ),
    weak: list(
      `articolo, articoli, sito, siti, pagina web, portale, portali, blog, post, pubblicazione,
      pubblicazioni, titolone, titoloni, titolista, nel titolo, citazione, citazioni, citata, citato,
      citate, citati, citare, cita, virgolette, virgolettato, virgolettati, fonti, intervistatore,
      intervistatrice, link, versioni, copie, copiato, copiata, copia e incolla, affermazioni,
      affermazione, affermano, sostiene che, apparentemente, a quanto pare, trascrizione, trascrizioni,
      archivio, archivi, emeroteca, evidenze, riscontri, riscontro, rintracciare, rintracciabile,
      provenienza, attribuisce, attribuiscono, attribuita, attribuito, attribuite, attribuiti, attribuire,
      frase, frasi, paragrafo, paragrafi, capoverso, redazione, redattore, redattori, inoltrato, condiviso
      da, condivisa da, facebook, virale, virali, circola, circolano, circolare, algoritmo, algoritmi, il
      testo, questo testo, testi, l'autore, autori, lettore, lettrice, lettori, curatore, giornale,
      giornali, quotidiano nazionale, rivista, riviste, necrologio, necrologi, stampa, giornalismo,
      giornalistico, giornalistica, annunci pubblicitari, pubblicità, clic, click, cliccare, dubbia,
      discutibile, scettico, scettica, scettici, falso, falsa, falsi, false, errato, errata, erroneo,
      inesatto, inesatta, scorretto, accuratezza, documentato, documentata, documentati, inventa,
      inventano, inventare, generatore, robot, bot, chatgpt, utenti, paternità, contraddice,
      contraddicono, contraddizione, contraddizioni, autenticità, mai avvenuta, mai avvenuto, mai
      esistito, non è mai esistita, non esiste, non esistono, inventata, inventato, inventate, inventati,
      fabbricato, fabbricate, falsamente, verificare, sezione commenti, schermata`,
    ),
  },
  pl: {
    strong: list(
      `fact check, weryfikacja faktów, sprawdzamy fakty, sprawdziliśmy, fałsz, fałszywa informacja,
      fałszywy cytat, fałszywe cytaty, fake news, dezinformacja, manipulacja, brak dowodów, nie ma
      dowodów, nie znaleźliśmy dowodów, nie znaleźliśmy żadnego, brak źródła, bez źródła, bez podania
      źródła, źródła nie podano, nie podano źródła, niepotwierdzone, niepotwierdzony cytat,
      niepotwierdzone doniesienia, nie potwierdzono, nie da się potwierdzić, nie da się zweryfikować,
      niezweryfikowane, nie można sprawdzić, nie ma śladu, nie ma zapisu takiego, zmyślony, zmyślone
      słowa, zmyślony cytat, sfabrykowany, spreparowany, wymyślony wywiad, wywiad nie istnieje, taki
      wywiad nie istnieje, nigdy nie powiedziała, nigdy nie padły, przypisywane słowa, błędnie przypisane,
      włożono w usta, wprowadza w błąd, wyrwane z kontekstu, bez kontekstu, brakuje kontekstu, obalamy
      mit, rzekomy, rzekome, rzekomo, domniemany wywiad, wygenerowane przez ai, wygenerowane przez
      sztuczną inteligencję, sztuczna inteligencja napisała, klikbajt, clickbait, sprostowanie, plotka,
      mistyfikacja, czy to prawda, czy to jest prawda, czy prawdą jest, czy to prawdziwe, czy naprawdę
      powiedziała, naprawdę to powiedziała, czy ona naprawdę, czy rzeczywiście powiedziała, kto to
      powiedział, komu to powiedziała, komu powiedziała, gdzie jest źródło, jakie jest źródło, jakie
      źródło, skąd pochodzi, skąd pochodzą, skąd ten cytat, nie powiedziała tego, tego nie powiedziała,
      nigdy nie wypowiedziała, nigdy nie udzieliła, nigdy się nie odbył, nigdy nie istniał, nigdy nie
      istniała, nie znaleźliśmy, nie znaleziono, nie udało się znaleźć, nie udało nam się, nie udało się
      potwierdzić, nie ma źródła, nie ma źródeł, brak źródeł, bez źródeł, żadnego źródła, żadne źródło,
      żadnych dowodów, żadnego dowodu, bez dowodów, brak dowodu, brak potwierdzenia, bez potwierdzenia,
      żadna gazeta, żadna redakcja, żadne media, nie ma wzmianki, żadnej wzmianki, nie do sprawdzenia, nie
      sposób sprawdzić, niezweryfikowany, niezweryfikowana, niepotwierdzona, niepotwierdzonych,
      nieweryfikowalne, niesprawdzone, zmyślone cytaty, wymyślony cytat, wyssane z palca, sfabrykowane,
      sfabrykowana, fałszywy wywiad, nieprawdziwe, nieprawdziwa, nieprawdziwy, przypisywane, przypisywany,
      przypisywanych, przypisano jej, rzekoma, rzekomego, rzekomej, rzekomych, rzekomym, domniemana,
      domniemane, zweryfikowano, zweryfikować, zweryfikowaliśmy, weryfikacja, weryfikacji, fact-checking,
      fact-checkerzy, demagog, konkret24, fakenews, demaskujemy, dementi, dementuje, bujda, ściema, kaczka
      dziennikarska, satyra, satyryczny, parodia, korekta, poprawka, przepraszamy za błąd, od redakcji,
      opublikowano omyłkowo, wygenerowany, wygenerowane, wygenerowana, napisane przez ai, przez sztuczną
      inteligencję, farma treści, farmy treści, klikbajtowy, klikbajty, edukacja medialna, krytyczne
      myślenie, no jasne, ta jasne, jak wygodnie, co za zbieg, kto w to uwierzy, nasza ocena`,
    ),
    weak: list(
      `artykuł, artykułu, artykule, artykuły, artykułów, artykułem, strona internetowa, strony internetowe,
      strony internetowej, stron internetowych, witryna, witryny, witryn, portal, portalu, portale,
      portali, post, posta, poście, posty, postów, wpis, wpisu, wpisie, wpisy, blog, blogu, nagłówek,
      nagłówka, nagłówki, nagłówku, nagłówków, cytat, cytatu, cytaty, cytatów, cytatem, cytatach, cytuje,
      cytują, cytowany, cytowane, cytowana, cudzysłów, cudzysłowie, źródeł, źródła, link, linki, linku,
      odnośnik, wersje, kopie, kopii, skopiowany, skopiowane, przeklejone, twierdzenie, twierdzenia,
      twierdzeń, twierdzi, twierdzą, podobno, ponoć, jak podaje, transkrypcja, zapis rozmowy, archiwum,
      archiwach, archiwa, archiwalny, dowodów, dowody, udowodnić, potwierdzenie, potwierdza, przypisuje,
      przypisują, przypisać, zdania, zdań, akapit, akapitu, akapicie, akapity, akapitów, sformułowanie,
      redakcja, redakcji, redaktor, redaktora, autor, autora, autorka, autorzy, autorów, szablon,
      szablonu, szablonem, schemat, schematu, udostępnione, udostępniony, udostępniają, facebook,
      facebooku, facebooka, viral, wiralowy, wiralowe, krąży, krążą, krążący, krążące, algorytm,
      algorytmy, tekst, tekstu, tekście, teksty, tekstów, czytelnik, czytelnika, czytelnicy, czytelników,
      gazeta, gazety, gazecie, gazet, czasopismo, magazyn, magazynu, magazynie, nekrolog, nekrologi,
      nekrologu, nekrologach, prasa, prasie, prasowe, prasowych, dziennikarstwo, dziennikarski,
      dziennikarskie, reklamy, reklam, klik, kliknięcia, kliknięć, wątpliwe, wątpliwy, wątpliwości,
      sceptycznie, fałszem, błędne, błędny, błędnie, niedokładne, udokumentowany, udokumentowane,
      udokumentowana, zmyśla, generator, generatora, bot, boty, botów, chatgpt, sprzeczne, sprzeczność,
      przeczy, autentyczność, nie istnieje, nie istnieją, nie istniał, nie istniała, nie miało miejsca,
      nieprawda, nie jest prawdą, wymyślone, wymyślony, wymyślona, wymyślonych, wymyślono, zmyślona,
      zmyślone, zmyślonych, zmyśliła, zmyślił, zmyślono, fałszywy, fałszywe, fałszywa, bzdura, bzdury,
      sprawdzono, tak zwany, tak zwana, internetowy łańcuszek, użytkownicy, zrzut ekranu`,
    ),
  },
  vi: {
    strong: list(
      `kiểm chứng, kiểm chứng thông tin, xác minh, chưa được xác minh, chưa xác thực, không có bằng chứng,
      không tìm thấy bằng chứng, không có căn cứ, không có cơ sở, không có nguồn, không dẫn nguồn, không
      rõ nguồn, không rõ nguồn gốc, không ghi nguồn, không thể kiểm chứng, không thể xác minh, không ai
      kiểm chứng được, bịa đặt, chuyện bịa, bịa ra, hoàn toàn bịa, dựng chuyện, thêu dệt, tin giả, tin
      đồn, tin vịt, tin sai sự thật, sai sự thật, sai lệch, gây hiểu lầm, gây hiểu nhầm, xuyên tạc, bóp
      méo lời, chưa từng nói, không hề nói, trích dẫn giả, trích dẫn bịa, trích dẫn sai, gán ghép lời nói,
      câu view, câu like, giật tít, do AI tạo, trí tuệ nhân tạo, do AI viết, nội dung rác, đính chính, cải
      chính, bác bỏ, phản bác, lan truyền trên mạng, bài viết lan truyền, được cho là, cái gọi là, chúng
      tôi không tìm thấy, không có ghi nhận, không có hồ sơ, không báo nào đưa, trò lừa, thông tin thất
      thiệt, có thật không, có đúng không, có phải sự thật, liệu có thật, thật hay giả, thật hay bịa, ai
      đã nói, nguồn ở đâu, dẫn nguồn đâu, lấy từ đâu, xuất phát từ đâu, không nói như vậy, không nói thế,
      tôi không tìm thấy, không thấy nguồn, không nguồn, không có bằng cớ, không bằng chứng, chẳng có bằng
      chứng, chưa có bằng chứng, không có dấu vết, không có cuộc phỏng, không có bài báo, không có tờ báo,
      không có tài liệu, không có thông tin, không báo nào, không tờ báo nào, không thể xác nhận, kiểm tra
      thông tin, kiểm tra sự thật, xác thực, bịa chuyện, bịa lời, bịa hoàn toàn, bị bịa, được bịa, câu nói
      bịa, ngụy tạo, phỏng vấn giả, phỏng vấn bịa, phỏng vấn tưởng tượng, tin thất thiệt, thông tin sai,
      sai hoàn toàn, không chính xác, thiếu căn cứ, vô căn cứ, thiếu bối cảnh, tách khỏi bối cảnh, gán cho
      bà, được gán cho, gán ghép, trích sai, gây ngộ nhận, lừa người đọc, mồi nhử, câu khách, câu tương
      tác, tít giật gân, trang rác, báo lá cải, trang lá cải, bài rác, ai viết ra, do máy viết, chatgpt,
      nội dung ai, trang trại nội dung, châm biếm, trào phúng, hài hước châm, sửa lỗi, rút bài, gỡ bài,
      ghi chú biên tập, ban biên tập, đăng nhầm, hiểu biết truyền thông, tư duy phản biện, ghê chưa, tin
      được không, ai mà tin, đừng tin, đừng vội tin, tin sao nổi, trùng hợp ghê, tiện quá nhỉ, kết luận
      sai, snopes`,
    ),
    weak: list(
      `bài báo, bài viết, bài đăng, bài này, trang web, trang mạng, trang tin, website, đăng tải, tiêu đề,
      tít báo, dòng tít, nhan đề, trích dẫn, được trích, trích lời, trích nguồn, ngoặc kép, nguồn tin,
      nguồn gốc, nguồn dẫn, dẫn nguồn, người phỏng vấn nào, đường dẫn, link, bản sao, sao chép, chép lại,
      cắt dán, khẳng định rằng, cho rằng bài, bản ghi, bản chép lời, lưu trữ, bằng chứng, chứng cứ, truy
      nguồn, truy vết, câu trích, đoạn văn, đoạn trích, văn bản, cách viết, lối viết, thể loại, khuôn mẫu,
      rập khuôn, chia sẻ lại, người chia sẻ, lượt chia sẻ, facebook, lan truyền, viral, mạng xã hội, thuật
      toán, phần bình luận, người viết, tác giả, người đọc, độc giả, bạn đọc, biên tập, tòa soạn, tờ báo,
      nhật báo, báo chí, tạp chí, cáo phó, truyền thông, nghề báo, quảng cáo, lượt xem, nhấp chuột, cú
      nhấp, bấm vào, đáng ngờ, hoài nghi, độ tin cậy, đáng tin cậy, thiếu tin cậy, ghi chép, tự nghĩ ra,
      máy tạo, công cụ ai, bản dịch, dịch lại, diễn giải, chú thích, thông tin này, nội dung này, không
      tồn tại, không hề tồn tại, chưa từng tồn tại, không tìm thấy, hư cấu, không đúng sự thật, hoàn toàn
      sai, bài phỏng vấn nào, nội dung bài, người kể lại, phóng viên nào, nhà báo, ảnh chụp màn hình, tên
      nguồn, ghi nguồn, nêu nguồn, đăng trên, đăng bài, trang đăng, dẫn lại, trích lại, đối chiếu, tra
      cứu, công cụ tìm kiếm, chia sẻ bài, văn mẫu, bài mẫu, mẫu câu, nguyên văn, báo mạng, báo điện tử, số
      báo, trang báo, mục từ, wikipedia, bách khoa, thiếu nguồn`,
    ),
  },
  id: {
    strong: list(
      `cek fakta, periksa fakta, pemeriksa fakta, turnbackhoax, hoaks, hoax, berita bohong, kabar bohong,
      berita palsu, kabar palsu, tidak ada bukti, tidak ditemukan bukti, tanpa bukti, tidak terbukti,
      tidak berdasar, tidak ada sumber, tanpa sumber, sumber tidak jelas, tidak menyebut sumber, tidak
      menyebutkan sumber, tidak terverifikasi, belum terverifikasi, belum diverifikasi, tidak dapat
      diverifikasi, tidak bisa dipastikan, tidak dapat dibuktikan, tidak dapat ditelusuri, kami tidak
      menemukan, tidak ada catatan, tidak ada rekam jejak, menyesatkan, misinformasi, disinformasi, klaim
      keliru, klaim, klaim palsu, klaim itu salah, tidak benar, tidak pernah mengatakan, tak pernah
      berkata, kutipan palsu, kutipan rekaan, kutipan karangan, dikarang-karang, mengada-ada, rekayasa,
      hasil rekayasa, buatan AI, dihasilkan AI, kecerdasan buatan, umpan klik, judul bombastis, unggahan
      viral, pesan berantai, ralat, membantah, dibantah, konon katanya, disebut-sebut, informasi palsu,
      pengecekan fakta, mafindo, kabar burung, tidaklah benar, belum terbukti, tak ada bukti, tidak punya
      bukti, tak ada sumber, tidak jelas sumbernya, sumbernya mana, mana sumbernya, apa sumbernya, tidak
      tercatat, tidak ada rekaman, tidak ada arsip, tidak ada jejak, tidak ada media, tak satu pun media,
      tidak ada pewawancara, tidak ada wawancara, wawancara itu tidak, tak pernah mengatakan, tidak
      mengatakan itu, tidak kami temukan, kami tak menemukan, tidak dapat ditemukan, tidak dapat
      dipastikan, tak bisa dibuktikan, tidak dapat dilacak, tidak bisa dilacak, diverifikasi, verifikasi,
      apakah benar, benarkah, betulkah, apa benar, benar atau tidak, benar atau salah, apakah dia
      benar-benar, benar-benar mengatakan, apa iya, masa sih, siapa yang bilang, kata siapa, karangan
      belaka, difabrikasi, kutipan fiktif, wawancara palsu, wawancara fiktif, wawancara rekaan, isapan
      jempol, salah kutip, salah atribusi, informasi keliru, informasi salah, di luar konteks, konteks
      yang hilang, kurang konteks, tanpa konteks, bantahan, klarifikasi, mengklarifikasi, disebut sebagai
      wawancara, dinisbahkan, dinisbatkan, clickbait, klikbait, pancingan klik, peternakan konten, konten
      sampah, buatan ai, dibuat ai, hasil ai, dibuat oleh ai, ditulis ai, kecerdasan artifisial, chatgpt,
      artikel viral, satir, satire, parodi, koreksi, mengoreksi, catatan redaksi, kami mohon maaf, terbit
      karena keliru, literasi media, berpikir kritis, jangan percaya, jangan mudah percaya, jangan
      langsung percaya, percaya deh, kebetulan sekali, ya kali, kesimpulan kami, snopes`,
    ),
    weak: list(
      `artikel, artikelnya, situs, laman, portal, blog, unggahan, unggahannya, mengunggah, diunggah,
      postingan, posting, tajuk, tajuknya, kutipan, kutipannya, dikutip, mengutip, tanda kutip, tanda
      petik, sumbernya, sumber-sumber, pewawancaranya, tautan, tautannya, link, versi-versi, disalin,
      menyalin, salin-tempel, klaimnya, klaim-klaim, mengklaim, diklaim, transkrip, arsip, arsipnya,
      pengarsipan, buktinya, melacak, dilacak, penelusuran, menelusuri, ditelusuri, atribusi,
      diatribusikan, kalimatnya, paragraf, paragrafnya, alinea, redaksi, redaktur, penyunting, penulisnya,
      penulisan, templat, templatnya, membagikan ulang, facebook, viral, beredar, beredarnya, algoritma,
      algoritme, kolom komentar, teks, teksnya, tulisan, naskah berita, pembaca, pembacanya, editor,
      koran, surat kabar, majalah, obituari, berita duka, pers, jurnalisme, jurnalistik, pemberitaan,
      liputan, iklan, iklannya, klik, diragukan, skeptis, keliru, kekeliruan, tidak tepat, akurat,
      akurasi, terdokumentasi, mengarangnya, generator, robot, bot, kontradiksi, tidak pernah ada, tak
      pernah ada, tidak pernah terjadi, tak pernah terjadi, konon, dugaan, diduga, karangan, rekaan,
      dikarang, mengarang, dibuat-buat, palsu, tidak ditemukan, fiksi belaka, fiktif, direkayasa, judul
      berita, tangkapan layar, wikipedia`,
    ),
  },
};
