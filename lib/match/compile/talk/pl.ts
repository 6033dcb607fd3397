import { sentenceList, type Talk } from "./types";

export const PL: Talk = {
  examining: sentenceList(`
    Nic z tego nie jest prawdą.
    Nie ma w tym ani słowa prawdy.
    To twierdzenie jest fałszywe.
    Nasza ocena: w większości fałsz.
    Twierdzenie: miał to wszystko zrobić. Werdykt: zmyślone.
    Ta pogłoska jest bezpodstawna i zawsze taka była.
    To miejska legenda, którą opowiada się o wielu ludziach.
    Według popularnej legendy miał prowadzić drugie życie.
    Miał tam być, ale nikt tego nie udowodnił.
    To jedna z najstarszych plotek na jej temat.
    Co kilka lat wraca ta sama opowieść.
    Od lat krąży łańcuszek, w którym tak napisano.
    Mail przesyłany od lat dziewięćdziesiątych głosi coś przeciwnego.
    Tekst podajemy tak, jak do nas dotarł.
    Kilku czytelników przysłało nam tę wiadomość.
    Skąd wzięła się ta opowieść, nikt dokładnie nie wie.
    Najstarsza wersja, jaką znaleźliśmy, ma jedenaście lat.
    W innych wersjach chodzi o kogoś innego.
    Te same zdania są w tekstach o co najmniej czterech innych osobach.
    Szukaliśmy źródła i żadnego nie znaleźliśmy.
    Przejrzeliśmy gazety z tamtych lat i nic o tym nie piszą.
    Kwerenda w archiwach nic nie dała.
    Nie ma śladu, by do takiego spotkania kiedykolwiek doszło.
    Nie ma dowodu, że kiedykolwiek to powiedział.
    Nie podano dokumentu, daty ani świadka.
    Wpis nie mówi, kto to słyszał i kiedy.
    Zapytaliśmy muzeum, odpowiedź brzmiała nie.
    Rodzina odpowiedziała nam, że nic takiego się nie zdarzyło.
    Rzeczniczka powiedziała nam, że ta relacja nie jest ścisła.
    Ministerstwo potwierdziło na piśmie, że nie ma akt pod tym nazwiskiem.
    Jego biograf uważa to za wymysł.
    Historycy w to nie wierzą.
    Zdaniem ekspertów nie mogło się to zdarzyć.
    Nigdy nie zrobił niczego takiego.
    Nie zrobił tego i nie mógłby zrobić.
    Nigdy tam nie była, a poza tym była za młoda.
    W tamtym roku w ogóle nie było go w kraju.
    Nigdy nie należało to do niego i nic nie było ukryte.
    Daty się nie zgadzają.
    Był już wtedy mężczyzną po czterdziestce, z rodziną i pracą.
    W jej życiorysie nie ma luki, w której mogłoby się to zmieścić.
    Zdjęcie przedstawia innego człowieka.
    Fotografia została przerobiona.
    Cytat jest zmyślony.
    Scena pochodzi z filmu, a nie z życia.
    Prawdą jest, że chorował; reszta jest zmyślona.
    Część się zgadza, wniosek już nie.
    Prawda jest dużo prostsza.
    W rzeczywistości robiła je jego siostra.
    Czy to się naprawdę zdarzyło?
    Czy gwiazdor miał tajną przeszłość?
    Czy ta historia jest prawdziwa? Nie.
    Czy to naprawdę był on? Nie był.
    Niestety nie.
    Znowu nieprawda.
    Nie, nie zrobiła tego.
    To mit.
    Pięć mitów na jego temat i jakie są fakty.
    Mit: był bogaty. Fakt: nie był.
    Pytanie: sąsiad mówi, że to prawda, czy coś w tym jest?
    Odpowiedź: pytają nas o to co miesiąc i nadal nie jest to prawdą.
    Skąd to masz?
    Masz na to jakieś źródło?
    Bardzo w to wątpię.
    Sprawdziłem, nic w tym nie ma.
    Proszę, nie udostępniajcie tego, już dawno to obalono.
    Mój kuzyn dał się nabrać, pół miasteczka też.
    Nie wierzę w ani jedno słowo.
    Nie umiał mi powiedzieć, kto to widział.
    Ludzie w to wierzą, bo chcą wierzyć.
    Dlaczego ta opowieść tak się podoba?
    Zanim podasz dalej, zapytaj, kto to napisał.
    Na lekcji porównaliśmy wpis z tym, co drukowały gazety.
    Ćwiczenie uczy, jak sprawdzić twierdzenie.
    Takie strony zarabiają na każdej wizycie.
    Strona sama zaznacza, że jej artykuły są zmyślone.
    Ten tekst to satyra.
    Mimo że go poprawiano, pewien mężczyzna w poniedziałek znowu opowiadał to kolegom z pracy.
    W chwili oddania numeru do druku tłumaczył to psu.
    Mężczyzna, który nie miał źródła, dodał, że wszyscy to wiedzą.
    We wcześniejszej wersji tego artykułu napisano, że tam był; to nieprawda.
    Przepraszamy za błąd, artykuł usunęliśmy.
    Sprostowanie: tego listu nie napisała ona.
    Pismo wycofało reportaż tydzień później.
    Zwiedzający pytają o to codziennie, a przewodnicy się uśmiechają.
    Urodził się w 1921 roku i dorastał w małym mieście na północy.
    Chodziła do miejscowej szkoły i skończyła ją w 1949 roku.
    Od 1953 roku pracował w radiu, najpierw jako urzędnik.
    W 1962 roku program otrzymał nagrodę.
    Zmarł w piątek w szpitalu w wieku 81 lat.
    Pozostawiła męża i dwoje dzieci.
    Film wszedł na ekrany jesienią 1985 roku i miał dobre recenzje.
    Muzeum nabyło ten przedmiot w 1990 roku.
    Inny człowiek o tym samym nazwisku zmarł w zeszłym miesiącu.
    Przyjaciele nazywali go imieniem sławnego człowieka.
    Nie są spokrewnieni i nigdy się nie spotkali.
  `),
  telling: sentenceList(`
    Nie uwierzycie, co ukrywał przez całe życie.
    Założę się, że tego nie wiedzieliście.
    Wiedzieliście to o nim?
    W szkole nam o tym nie mówili.
    Prawie nikt nie wie, kim był naprawdę.
    Mało kto wie, co nosiła w sobie.
    Nikt by tego nie pomyślał o tak łagodnym człowieku.
    To, co zrobiła potem, wyciska łzy.
    To, co znaleziono w domu, zmieniło wszystko.
    Prawda wyszła na jaw dopiero, gdy go już nie było.
    Tajemnica, którą zabrała do grobu.
    Przez dziesiątki lat nie mówił nic.
    Milczała czterdzieści lat, aż wreszcie przemówiła.
    „Nigdy nikomu o tym nie mówiłem”, szepnął.
    I wtedy opowiedział mi wszystko.
    Mój wujek go znał i wszystko mi opowiedział.
    Dziadek tam był i widział to na własne oczy.
    Koleżanka z nią pracowała i przysięga, że tak było.
    Słyszałem to lata temu i wciąż nie mogę przestać o tym myśleć.
    Dopiero się dowiedziałem i brak mi słów.
    Szczęka mi opadła.
    Miałam ciarki, kiedy to czytałam.
    Na końcu płakałam jak dziecko.
    Przygotujcie chusteczki.
    Przeczytajcie do końca.
    Zastanówcie się nad tym przez chwilę.
    Okazało się, że staruszek był nie do podrobienia.
    Okazało się, że robił to przez cały czas.
    Co to był za człowiek!
    Ten gość to legenda.
    Już nigdy nie spojrzycie na niego tak samo.
    Kiedy znów zobaczycie jej zdjęcie, przypomnijcie to sobie.
    Za tym uśmiechem kryła się przeszłość, o której nikt nie mówił.
    Za tą miłą twarzą krył się inny człowiek.
    Na długo przed sławą wiódł inne życie.
    W młodości był kimś zupełnie innym.
    Potem nigdy już o tym nie wspomniał.
    Przysiągł, że więcej tego nie zrobi, i dotrzymał słowa.
    Resztę życia poświęcił innym.
    Nigdy się tym nie chwalił.
    Prawdziwi bohaterowie się nie chwalą.
    Nigdy nie oceniaj nikogo po wyglądzie.
    Pozory mylą.
    Takich ludzi już nie ma.
    Niech spoczywa w pokoju.
    Niech Bóg błogosławi tę kobietę.
    Udostępnij, jeśli ją kochałeś.
    Wyślijcie to wszystkim znajomym.
    Podajcie dalej, niech ludzie poznają prawdę.
    Napisz amen, jeśli cię to wzruszyło.
    Obserwuj, jeśli chcesz więcej takich historii.
    W telewizji wam tego nie powiedzą.
    Tego mieliście się nigdy nie dowiedzieć.
    To była najlepiej strzeżona tajemnica w branży.
    Dlaczego zawsze to robił? Teraz już wiecie.
    Oto prawdziwy powód.
    A to jeszcze nie wszystko.
    Ale najlepsze dopiero przed nami.
    I teraz najbardziej szalona część.
    Był taki cichy człowieczek w telewizji, gdy byliśmy dziećmi.
    Wychowaliśmy się na niej i nie mieliśmy pojęcia.
    Była zimna noc, a deszcz bił o szyby.
    Głos jej drżał, gdy zaczęła mówić.
    Długo patrzył na swoje ręce.
    W pokoju zapadła cisza.
    Wszyscy, którzy z nim pracowali, wiedzieli o tym.
    Nawet dzieci dowiedziały się dopiero po pogrzebie.
    Ten człowiek był twardszy niż my wszyscy razem.
    Nigdy nie zapomnę, co powiedziała tamtego dnia.
  `),
};
