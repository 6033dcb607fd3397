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
      fuera de contexto, falta contexto, nadie ha aportado, no es cierto`,
    ),
    weak: [],
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
      viral, texto viral, errata, ninguém apresentou, não é verdade`,
    ),
    weak: [],
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
      contrairement à ce qu'affirme`,
    ),
    weak: [],
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
      wir haben korrigiert, unseriöse seiten, massenhaft kopiert, wer's glaubt`,
    ),
    weak: [],
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
      artificiale, acchiappaclic, post virale, rettifica, il nostro verdetto`,
    ),
    weak: [],
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
      mistyfikacja`,
    ),
    weak: [],
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
      thiệt`,
    ),
    weak: [],
  },
  id: {
    strong: [],
    weak: [],
  },
};
