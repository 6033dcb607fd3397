import { type Cues, cueList } from "./types";

export const PL: Cues = {
  strong: cueList(`
    fact check, weryfikacja faktów, sprawdzamy fakty, sprawdziliśmy, to fałsz, fałszywa informacja, fałszywy
    cytat, fałszywe cytaty, fake news, dezinformacja, manipulacja, brak dowodów, nie ma dowodów, nie
    znaleźliśmy dowodów, nie znaleźliśmy żadnego, brak źródła, bez źródła, bez podania źródła, źródła nie
    podano, nie podano źródła, niepotwierdzone, niepotwierdzony cytat, niepotwierdzone doniesienia, nie
    potwierdzono, nie da się potwierdzić, nie da się zweryfikować, niezweryfikowane, nie można sprawdzić, nie
    ma śladu, nie ma zapisu takiego, zmyślony, zmyślone słowa, zmyślony cytat, sfabrykowany, spreparowany,
    wymyślony wywiad, wywiad nie istnieje, taki wywiad nie istnieje, nigdy nie powiedziała, nigdy nie padły,
    przypisywane słowa, błędnie przypisane, włożono w usta, wprowadza w błąd, wyrwane z kontekstu, bez
    kontekstu, brakuje kontekstu, obalamy mit, rzekomy, rzekome, rzekomo, domniemany wywiad, wygenerowane
    przez ai, wygenerowane przez sztuczną inteligencję, sztuczna inteligencja napisała, klikbajt, clickbait,
    sprostowanie, plotka, mistyfikacja, czy to prawda, czy to jest prawda, czy prawdą jest, czy to prawdziwe,
    czy naprawdę powiedziała, naprawdę to powiedziała, czy ona naprawdę, czy rzeczywiście powiedziała, kto to
    powiedział, komu to powiedziała, komu powiedziała, gdzie jest źródło, jakie jest źródło, jakie źródło,
    skąd pochodzi, skąd pochodzą, skąd ten cytat, nie powiedziała tego, tego nie powiedziała, nigdy nie
    wypowiedziała, nigdy nie udzieliła, nigdy się nie odbył, nigdy nie istniał, nigdy nie istniała, nie
    znaleźliśmy, nie znaleziono, nie udało się znaleźć, nie udało nam się, nie udało się potwierdzić, nie ma
    źródła, nie ma źródeł, brak źródeł, bez źródeł, żadnego źródła, żadne źródło, żadnych dowodów, żadnego
    dowodu, bez dowodów, brak dowodu, brak potwierdzenia, bez potwierdzenia, żadna gazeta, żadna redakcja,
    żadne media, nie ma wzmianki, żadnej wzmianki, nie do sprawdzenia, nie sposób sprawdzić, niezweryfikowany,
    niezweryfikowana, niepotwierdzona, niepotwierdzonych, nieweryfikowalne, niesprawdzone, zmyślone cytaty,
    wymyślony cytat, wyssane z palca, sfabrykowane, sfabrykowana, fałszywy wywiad, nieprawdziwe, nieprawdziwa,
    nieprawdziwy, przypisywane, przypisywany, przypisywanych, przypisano jej, rzekoma, rzekomego, rzekomej,
    rzekomych, rzekomym, domniemana, domniemane, zweryfikowano, zweryfikować, zweryfikowaliśmy, weryfikacja,
    weryfikacji, fact-checking, fact-checkerzy, demagog, konkret24, fakenews, demaskujemy, dementi, dementuje,
    bujda, ściema, kaczka dziennikarska, satyra, satyryczny, parodia, korekta, poprawka, przepraszamy za błąd,
    od redakcji, opublikowano omyłkowo, wygenerowany, wygenerowane, wygenerowana, napisane przez ai, przez
    sztuczną inteligencję, farma treści, farmy treści, klikbajtowy, klikbajty, edukacja medialna, krytyczne
    myślenie, no jasne, ta jasne, jak wygodnie, co za zbieg, kto w to uwierzy, nasza ocena, nie było
    ostatniego wywiadu, nie udzieliła ostatniego wywiadu, nigdy nie było ostatniego, nigdy nie udzieliła
    ostatniego, nie było ostatniej spowiedzi, żadnego ostatniego wywiadu, miejska legenda, miejskie legendy,
    legenda miejska, bezpodstawne, bezpodstawna, bezpodstawny, wyssana z palca, nic z tego nie jest prawdą,
    nie ma w tym słowa prawdy, ani słowa prawdy, w większości fałsz, częściowy fałsz, mity na temat,
    fotomontaż, deepfake, hoax, fejk, fejki, w chwili oddania numeru, czy naprawdę powiedział, nie powiedział tego, tego nie powiedział,
    felieton, jak sfabrykować, jak napisać
  `),
  weak: cueList(`
    artykuł, artykułu, artykule, artykuły, artykułów, artykułem, strona internetowa, strony internetowe,
    strony internetowej, stron internetowych, witryna, witryny, witryn, portal, portalu, portale, portali,
    post, posta, poście, posty, postów, wpis, wpisu, wpisie, wpisy, blog, blogu, nagłówek, nagłówka,
    nagłówki, nagłówku, nagłówków, cytat, cytatu, cytaty, cytatów, cytatem, cytatach, cytuje, cytują,
    cytowany, cytowane, cytowana, cudzysłów, cudzysłowie, źródeł, źródła, link, linki, linku, odnośnik,
    wersje, kopie, kopii, skopiowany, skopiowane, przeklejone, twierdzenie, twierdzenia, twierdzeń,
    twierdzi, twierdzą, podobno, ponoć, jak podaje, transkrypcja, zapis rozmowy, archiwum, archiwach,
    archiwa, archiwalny, dowodów, dowody, udowodnić, potwierdzenie, potwierdza, przypisuje, przypisują,
    przypisać, zdania, zdań, akapit, akapitu, akapicie, akapity, akapitów, sformułowanie, redakcja,
    redakcji, redaktor, redaktora, autor, autora, autorka, autorzy, autorów, szablon, szablonu, szablonem,
    schemat, schematu, udostępnione, udostępniony, udostępniają, facebook, facebooku, facebooka, viral,
    wiralowy, wiralowe, krąży, krążą, krążący, krążące, algorytm, algorytmy, tekst, tekstu, tekście, teksty,
    tekstów, czytelnik, czytelnika, czytelnicy, czytelników, gazeta, gazety, gazecie, gazet, czasopismo,
    magazyn, magazynu, magazynie, nekrolog, nekrologi, nekrologu, nekrologach, prasa, prasie, prasowe,
    prasowych, dziennikarstwo, dziennikarski, dziennikarskie, reklamy, reklam, klik, kliknięcia, kliknięć,
    wątpliwe, wątpliwy, wątpliwości, sceptycznie, fałsz, fałszem, błędne, błędny, błędnie, niedokładne,
    udokumentowany, udokumentowane, udokumentowana, zmyśla, generator, generatora, bot, boty, botów,
    chatgpt, sprzeczne, sprzeczność, przeczy, autentyczność, nie istnieje, nie istnieją, nie istniał, nie
    istniała, nie miało miejsca, nieprawda, nie jest prawdą, wymyślone, wymyślony, wymyślona, wymyślonych,
    wymyślono, zmyślona, zmyślone, zmyślonych, zmyśliła, zmyślił, zmyślono, fałszywy, fałszywe, fałszywa,
    bzdura, bzdury, sprawdzono, tak zwany, tak zwana, internetowy łańcuszek, użytkownicy, zrzut ekranu,
    plotkę, pogłoska, pogłoski, mit, mity, łańcuszek, niedorzeczność, rzeczniczka
  `),
};
