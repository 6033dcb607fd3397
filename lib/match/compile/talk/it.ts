import { sentenceList, type Talk } from "./types";

export const IT: Talk = {
  examining: sentenceList(`
    Niente di tutto questo è vero.
    Non c'è niente di vero in questa storia.
    Questa affermazione è falsa.
    La nostra valutazione: in gran parte falso.
    Affermazione: avrebbe fatto tutto questo. Verdetto: inventato.
    La voce è infondata e lo è sempre stata.
    È una leggenda metropolitana che si racconta di molte persone.
    Secondo una leggenda diffusa avrebbe condotto una seconda vita.
    Sarebbe stato lì, ma nessuno lo ha dimostrato.
    È una delle voci più vecchie sul suo conto.
    Ogni due o tre anni lo stesso racconto torna a girare.
    Da anni circola una catena che lo sostiene.
    Una mail inoltrata fin dagli anni Novanta sostiene il contrario.
    Riportiamo il testo così come ci è arrivato.
    Diversi lettori ci hanno mandato il messaggio.
    Da dove venga il racconto nessuno lo sa con certezza.
    La versione più antica che abbiamo trovato ha undici anni.
    In altre versioni si tratta di un'altra persona.
    Le stesse frasi si leggono in testi su almeno altre quattro persone.
    Abbiamo cercato una fonte e non l'abbiamo trovata.
    Abbiamo sfogliato i giornali di quegli anni e non ne parlano.
    La ricerca negli archivi non ha dato alcun risultato.
    Non risulta che un incontro simile sia mai avvenuto.
    Non ci sono prove che lo abbia mai detto.
    Non si cita alcun documento, né una data, né un testimone.
    Il messaggio non dice chi l'abbia sentito né quando.
    Abbiamo chiesto al museo, e la risposta è stata no.
    Interpellata da noi, la famiglia dice che non è successo nulla di tutto questo.
    Una portavoce ci ha detto che il racconto non è esatto.
    Il ministero ha confermato per iscritto di non avere alcun fascicolo con quel nome.
    Il suo biografo la considera un'invenzione.
    Gli storici non ci credono.
    Secondo gli esperti non può essere accaduto.
    Non ha mai fatto nulla del genere.
    Non l'ha fatto, e non avrebbe potuto.
    Non è mai stata lì ed era anche troppo giovane.
    In quell'anno non era nemmeno nel paese.
    Non è mai stato suo, e non c'era nulla di nascosto.
    Le date non coincidono.
    A quel tempo era un uomo di oltre quarant'anni con una famiglia e un lavoro.
    Nella sua vita non c'è alcun vuoto in cui possa starci.
    La foto mostra un altro uomo.
    L'immagine è stata ritoccata.
    La citazione è inventata.
    La scena viene da un film e non dalla vita.
    È vero che era malato; il resto è inventato.
    Una parte è giusta, la conclusione no.
    La verità è molto più semplice.
    In realtà li faceva sua sorella.
    È successo davvero?
    La star aveva un passato segreto?
    La storia è vera? No.
    Era davvero lui? Non lo era.
    Spiacenti, ma no.
    Falso anche questo.
    No, non l'ha fatto.
    È un mito da sfatare.
    Cinque falsi miti su di lui e che cosa c'è di vero.
    Mito: era ricco. Realtà: non lo era.
    Domanda: il mio vicino dice che è vero, c'è qualcosa di vero?
    Risposta: ce lo chiedono ogni mese, e continua a non essere vero.
    Dove l'hai letto?
    Hai una fonte?
    Ne dubito molto.
    Ho cercato e non c'è niente.
    Per favore smettete di condividerlo, è già stato smentito tante volte.
    Mio cugino ci è cascato, e mezzo paese con lui.
    Non credo a una sola parola.
    Non ha saputo dirmi chi l'avesse visto.
    La gente ci crede perché vuole crederci.
    Perché questo racconto piace tanto?
    Prima di condividere bisogna chiedersi chi l'ha scritto.
    In classe abbiamo confrontato il post con i giornali.
    L'esercizio insegna a controllare un'affermazione.
    Pagine così guadagnano a ogni visita.
    Il sito avverte che i suoi articoli sono inventati.
    Questo articolo è satira.
    Nonostante le correzioni, un uomo lo ha raccontato di nuovo lunedì ai colleghi.
    Al momento di andare in stampa lo stava spiegando al cane.
    L'uomo, che non aveva alcuna fonte, ha aggiunto che lo sanno tutti.
    Una versione precedente di questo articolo diceva che era lì; non è così.
    Ci scusiamo per l'errore e abbiamo ritirato l'articolo.
    Correzione: la lettera non è sua.
    La rivista ha ritirato il servizio una settimana dopo.
    I visitatori lo chiedono ogni giorno, e le guide sorridono.
    Nacque nel 1921 e crebbe in una cittadina del nord.
    Frequentò la scuola del paese e si diplomò nel 1949.
    Dal 1953 lavorò alla radio, all'inizio come impiegato.
    Nel 1962 il programma ricevette un premio.
    È morto venerdì in ospedale, all'età di 81 anni.
    Lascia il marito e due figli.
    Il film uscì nell'autunno del 1985 ed ebbe buone recensioni.
    Il museo acquistò il pezzo nel 1990.
    Un altro uomo con lo stesso nome è morto il mese scorso.
    Gli amici lo chiamavano con il nome dell'uomo famoso.
    Non sono parenti e non risulta che si siano mai incontrati.
  `),
  telling: sentenceList(`
    Non crederete a quello che ha nascosto per tutta la vita.
    Scommetto che non lo sapevate.
    Lo sapevate questo di lui?
    A scuola non ce l'hanno mai insegnato.
    Quasi nessuno sa chi fosse davvero.
    Pochi sanno che cosa si portava dentro.
    Nessuno l'avrebbe detto di un uomo così mite.
    Quello che fece dopo vi farà piangere.
    Quello che trovarono in casa cambiò tutto.
    La verità venne a galla solo quando lui non c'era più.
    Il segreto che si portò nella tomba.
    Per decenni non disse nulla.
    Tacque quarant'anni, e poi parlò.
    «Non l'ho mai detto a nessuno», sussurrò.
    E allora mi raccontò tutto.
    Mio zio lo conosceva e mi ha raccontato tutto.
    Mio nonno era lì e l'ha visto con i suoi occhi.
    Un'amica ha lavorato con lei e lo giura.
    L'ho sentito anni fa e non riesco a togliermelo dalla testa.
    L'ho appena scoperto e sono senza parole.
    Sono rimasto a bocca aperta.
    Mi sono venuti i brividi a leggerlo.
    Alla fine ho pianto come una bambina.
    Preparate i fazzoletti.
    Leggete fino in fondo.
    Pensateci un momento.
    A quanto dicono il vecchio faceva sul serio.
    Lo faceva da sempre, e noi niente.
    Che uomo, ragazzi.
    Quel tipo era una leggenda.
    Non lo guarderete mai più con gli stessi occhi.
    La prossima volta che vedete la sua foto, ricordatevelo.
    Dietro quel sorriso c'era un passato di cui nessuno parlava.
    Dietro quel volto gentile c'era un altro uomo.
    Molto prima di diventare famoso aveva vissuto un'altra vita.
    Da giovane era stato un'altra persona.
    Dopo non ne parlò mai più.
    Giurò di non farlo mai più e mantenne la parola.
    Dedicò il resto della vita agli altri.
    Non se ne è mai vantato.
    I veri eroi non si vantano.
    Mai giudicare qualcuno dall'aspetto.
    L'apparenza inganna.
    Di uomini così non ne fanno più.
    Riposi in pace.
    Dio benedica questa donna.
    Condividi se le volevi bene.
    Mandatelo a tutti quelli che conoscete.
    Fate girare, perché la gente sappia la verità.
    Scrivi amen se ti ha toccato il cuore.
    Seguiteci per altre storie come questa.
    I media non ve lo diranno mai.
    Ecco quello che non volevano farvi sapere.
    Era il segreto meglio custodito dell'ambiente.
    Perché lo faceva sempre? Adesso lo sapete.
    Ecco il vero motivo.
    E non è tutto.
    Ma il bello deve ancora venire.
    E qui viene la parte pazzesca.
    C'era quell'omino tranquillo in tv quando eravamo bambini.
    Siamo cresciuti con lei e non ne avevamo idea.
    Era una notte fredda e la pioggia batteva sulla finestra.
    Le tremava la voce quando cominciò a parlare.
    Si guardò a lungo le mani.
    Nella stanza calò il silenzio.
    Tutti quelli che lavoravano con lui lo sapevano.
    Persino i figli lo scoprirono solo dopo il funerale.
    Quell'uomo era più duro di tutti noi messi insieme.
    Non dimenticherò mai quello che disse quel giorno.
  `),
};
