import { type Cues, cueList } from "./types";

export const IT: Cues = {
  strong: cueList(`
    nessuna prova, nessuna traccia, nessuna fonte, nessun documento, nessun archivio, nessun riscontro, non
    risulta, non ci risulta, senza fonte, senza prove, senza fondamento, priva di fondamento, privo di fonti,
    non verificato, non verificabile, non verificata, verifica dei fatti, fact-checking, fact checker, abbiamo
    verificato, verificatori, bufala, bufale, notizia falsa, falsa notizia, fake news, disinformazione, falsa
    citazione, citazione inventata, inventata di sana pianta, inventato di sana pianta, costruita a tavolino,
    fabbricata, apocrifa, ingannevole, fuorviante, fuori contesto, smentita, smentito, smentiamo, non ha mai
    detto, non ha mai dichiarato, mai esistita, non esiste alcuna, niente dimostra, nulla prova, nulla indica,
    non abbiamo trovato, introvabile, presunta confessione, presunto, presunta, cosiddetta, generato dall'IA,
    generata dall'IA, intelligenza artificiale, acchiappaclic, post virale, rettifica, il nostro verdetto,
    sarà vero, è davvero vero, è proprio vero, ha davvero detto, ha detto davvero, a chi l'ha
    detto, a chi lo avrebbe, qual è la fonte, dov'è la fonte, la fonte qual è, quale fonte, non l'ha detto,
    mai rilasciata, mai rilasciato, inesistente, inesistenti, non c'è traccia, non vi è traccia, non c'è
    prova, non ci sono prove, non ci sono fonti, non c'è fonte, nessuna intervista, nessun giornale, nessuna
    testata, nessun intervistatore, nessuna evidenza, nessuna conferma, senza fonti, senza alcuna fonte, senza
    riscontri, senza riscontro, priva di fonti, privo di fondamento, privi di fondamento, prive di fonti, non
    si può verificare, non può essere verificata, impossibile da verificare, impossibile verificare, non
    verificabili, non verificate, citazioni inventate, citazioni false, frasi inventate, frase inventata,
    virgolettati inventati, virgolettato inventato, intervista inventata, falsa intervista, finta intervista,
    parole inventate, frasi attribuite, frase attribuita, notizie false, false notizie,
    fandonia, fandonie, frottola, frottole, panzana, panzane, sbufalato, sbufaliamo, debunking, smentire,
    smentisce, smentiscono, verificabile, presunti, presunte, sedicente, supposta intervista, cosiddetto,
    cosiddette, satira, satirico, satirica, parodia, correzione, errata corrige, rettificare, nota della
    redazione, ce ne scusiamo, pubblicato per errore, generato dall'intelligenza, scritto da un'ia, testo
    generato, content farm, fabbrica di clic, acchiappaclick, acchiappa click, clickbait, esca per clic,
    alfabetizzazione mediatica, pensiero critico, sì certo, come no, che combinazione, guarda caso, ma dai, ci
    credete, chi ci crede, catena di whatsapp, fake, nessuna ultima intervista, nessuna ultima confessione,
    mai rilasciato un'ultima, non ha rilasciato un'ultima, mai stata un'ultima, mai concesso un'ultima,
    leggenda metropolitana, leggende metropolitane, infondato, infondata, infondate, niente di tutto questo è
    vero, nulla di tutto questo è vero, non c'è niente di vero, neanche una parola è vera, in gran parte
    falso, falsi miti, miti da sfatare, mito da sfatare, fotomontaggio, deepfake, hoax, al momento di andare
    in stampa,
    come fabbricare, come scrivere, come si scrive
  `),
  weak: cueList(`
    articolo, articoli, sito, siti, pagina web, portale, portali, blog, post, pubblicazione, pubblicazioni,
    titolone, titoloni, titolista, nel titolo, citazione, citazioni, citata, citato, citate, citati, citare,
    cita, virgolette, virgolettato, virgolettati, fonti, intervistatore, intervistatrice, link, versioni,
    copie, copiato, copiata, copia e incolla, affermazioni, affermazione, affermano, sostiene che,
    apparentemente, a quanto pare, trascrizione, trascrizioni, archivio, archivi, emeroteca, evidenze,
    riscontri, riscontro, rintracciare, rintracciabile, provenienza, attribuisce, attribuiscono, attribuita,
    attribuito, attribuite, attribuiti, attribuire, frase, frasi, paragrafo, paragrafi, capoverso,
    redazione, redattore, redattori, inoltrato, condiviso da, condivisa da, facebook, virale, virali,
    circola, circolano, circolare, algoritmo, algoritmi, il testo, questo testo, testi, l'autore, autori,
    lettore, lettrice, lettori, curatore, giornale, giornali, quotidiano nazionale, rivista, riviste,
    necrologio, necrologi, stampa, giornalismo, giornalistico, giornalistica, annunci pubblicitari,
    pubblicità, clic, click, cliccare, dubbia, discutibile, scettico, scettica, scettici, falso, falsa,
    falsi, false, errato, errata, erroneo, inesatto, inesatta, scorretto, accuratezza, documentato,
    documentata, documentati, inventa, inventano, inventare, generatore, robot, bot, chatgpt, utenti,
    paternità, contraddice, contraddicono, contraddizione, contraddizioni, autenticità, mai avvenuta, mai
    avvenuto, mai esistito, non è mai esistita, non esiste, non esistono, inventata, inventato, inventate,
    inventati, fabbricato, fabbricate, falsamente, verificare, vero o falso, sezione commenti, schermata,
    diceria, dicerie, sciocchezze, catena di messaggi, portavoce
  `),
};
