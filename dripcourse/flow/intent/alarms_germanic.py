"""Expressions of danger in German, Dutch and the Nordic languages; read by `alarms`."""

from __future__ import annotations

EXPRESSIONS: dict[str, dict[str, str]] = {
    "de": {
        "danger": (
            "(?:er|sie|mein mann|meine frau|mein partner) (?:hat |wird )?(?:mich|uns|die kinder|"
            "unsere kinder|meine tochter|meinen sohn) {}(?:schlägt|geschlagen|schlagen|verprügelt|"
            "würgt|gewürgt|bedroht|vergewaltigt|getreten|geschubst|misshandelt|eingesperrt)|"
            "(?:schlägt|verprügelt|würgt|bedroht|misshandelt|vergewaltigt|kontrolliert|überwacht|"
            "schubst|tritt|stalkt|ohrfeigt) (?:mich|uns|die kinder|unsere|meine|meinen)|"
            "(?:geschlagen|verprügelt|gewürgt|vergewaltigt|misshandelt|bedroht) (?:hat|worden)|"
            "(?:habe|hab) {}angst vor (?:ihm|ihr|meinem mann|meiner frau|meinem partner)|"
            "angst vor (?:ihm|meinem mann|meiner frau)|zwingt mich|zum sex gezwungen|"
            "gezwungen {}sex|(?:liest|kontrolliert|durchsucht) {}(?:mein handy|meine nachrichten|"
            "meine mails)|ich darf nicht (?:raus|arbeiten|das haus|meine freunde)|"
            "ich darf {}nicht mehr (?:sehen|treffen|raus)|(?:hat|mit) {}(?:eine pistole|"
            "einer pistole|eine waffe|einer waffe|ein messer|einem messer)|häusliche gewalt|"
            "droht(?: mir)? {}(?:umzubringen|zu töten|zu schlagen)|er bringt mich um|"
            "fass?t {}tochter {}an|(?:schlägt|schlug|schlagen|prügelt|haut|tritt|trat|boxt|boxte|"
            "würgte|schubste|stieß|stößt|schüttelt|bedroht|bedrohte|bespuckt|kneift|beißt|quält|"
            "misshandelte|missbraucht|vergewaltigte|packt|packte|einsperrt) (?:mich|uns|sie|"
            "die kinder|den kleinen|die kleine|unseren? \\w+|meinen? \\w+)|(?:mich|uns|die kinder|"
            "unseren sohn|unsere tochter|meinen sohn|meine tochter|den kleinen|"
            "die kleine) {}(?:schlägt|geschlagen|gehauen|verprügelt|getreten|gewürgt|gestoßen|"
            "geschubst|gepackt|bedroht|missbraucht|vergewaltigt|eingesperrt|eingeschlossen|"
            "angegriffen|misshandelt|geohrfeigt|gezwungen)|handgreiflich|tätlich|gewalttätig|"
            "blaues auge|blaue flecken|platzwunde|ins krankenhaus geprügelt|frauenhaus|(?:nimmt|"
            "nahm|hat) mir {}(?:handy|geld|schlüssel|pass|karte|konto) (?:weg|weggenommen|"
            "abgenommen|gesperrt)|mir (?:das|mein|meinen|den|die|alle) (?:handy|geld|schlüssel|pass|"
            "karte|autoschlüssel) (?:weg|weggenommen|abgenommen)|lässt mich nicht (?:raus|weg|gehen|"
            "arbeiten|schlafen|aus dem haus|zu meiner|telefonieren)|verbietet mir|sperrt mich|"
            "schließt mich ein|überwacht mich|verfolgt mich|ortet|(?:angst|furcht) (?:vor seinen|"
            "vor seinem|vor ihren|um mein leben|um meine kinder|um die kinder|nach hause)|"
            "fürchte mich vor (?:ihm|ihr|meinem)|gegen meinen willen|(?:messer|pistole|waffe|gewehr|"
            "axt) (?:an|auf|gegen|in der hand|vor|unter)|hand (?:gegen mich|ausgerutscht)|"
            "hände um meinen hals|am hals gepackt|an den haaren|die treppe hinunter|"
            "gegen die wand (?:gedrückt|gestoßen|geworfen|geschleudert)|wirft {}nach mir|"
            "nach mir geworfen|(?:will|wird) mich (?:umbringen|töten|kaltmachen)|bringt (?:er|"
            "sie) (?:mich|uns) um"
        ),
        "life": (
            "ich (?:will|möchte|mag) (?:nicht mehr (?:leben|da sein|aufwachen)|sterben|tot sein|"
            "mich umbringen)|will {}nicht mehr leben|(?:will|werde|möchte) mich umbringen|"
            "bringe mich um|mir das leben nehmen|selbstmord|suizid|ich kann nicht mehr leben|"
            "ohne mich {}besser dran|lebe wohl|leb wohl|lebt wohl|(?:will|droht|"
            "wird) sich {}(?:umbringen|umzubringen|das leben|etwas an)|bringt (?:er|sie) sich um|"
            "er bringt sich um|sie bringt sich um|am liebsten tot|lebensmüde|meinem leben ein ende|"
            "(?:will|möchte|mag|kann) (?:einfach )?nicht mehr (?:leben|weiterleben|aufwachen|"
            "da sein|hier sein|auf dieser welt)|nie (?:mehr|wieder) aufwachen|keinen (?:sinn|"
            "grund) mehr|wäre (?:lieber|besser) tot|(?:wünschte|wünsche|wollte) ich wäre tot|"
            "besser dran ohne mich|ohne mich besser|ohne mich leichter|dem ganzen ein ende|(?:denke|"
            "denk|dachte) {}(?:umzubringen|ans sterben|an selbstmord|an suizid)|mir was antun|"
            "mir etwas antun|mir etwas anzutun|abschiedsbrief|abschiedsbriefe|"
            "tabletten (?:gesammelt|gezählt|geschluckt)|(?:droht|drohte|sagt|sagte) {}(?:sich um|"
            "sich was an|sich etwas an|umzubringen|vor den zug|von der brücke|das leben zu nehmen)|"
            "sich (?:umbringt|umbringen|etwas antut|was antut|erhängt|erhängen|das leben nimmt)|"
            "macht {}schluss mit dem leben|vor den zug|von der brücke springen|nicht mehr lange da|"
            "ich ritze mich|selbst verletzt"
        ),
        "own": (
            "ich habe (?:sie|ihn|meine frau|meinen mann|meine kinder|mein kind|die kinder|"
            "meinen sohn|meine tochter) {}(?:geschlagen|gewürgt|verprügelt|geschubst|geohrfeigt|"
            "misshandelt)|ich schlage (?:sie|ihn|meine)|(?:sie|er) hat angst vor mir|(?:habe|"
            "hab) {}(?:sie|ihn|meine frau|meinen mann|meine freundin|die kinder|meinen sohn|"
            "meine tochter) {}(?:geschlagen|gestoßen|gewürgt|geschubst|gepackt|gehauen|getreten|"
            "geohrfeigt|verprügelt|eingesperrt)|(?:sie|ihn|ihr|ihm) eine (?:geknallt|gescheuert|"
            "geklatscht|ohrfeige gegeben|runtergehauen)|mir ist die hand ausgerutscht|"
            "hand ausgerutscht|ich (?:schlug|stieß|würgte|schubste|packte) (?:sie|ihn|meine|meinen)|"
            "angst vor mir"
        ),
    },
    "nl": {
        "danger": (
            "(?:hij|zij|ze|mijn man|mijn vrouw|mijn partner) (?:heeft |wil )?(?:mij|me|ons|"
            "de kinderen|onze kinderen) {}(?:geslagen|gewurgd|bedreigd|verkracht|geduwd|mishandeld|"
            "geschopt|opgesloten)|(?:slaat|sloeg|mishandelt|bedreigt|wurgt|schopt|verkracht|"
            "controleert|dwingt|duwt) (?:mij|me|ons|de kinderen|onze kinderen)|"
            "ik ben {}bang (?:voor (?:hem|haar|mijn man|mijn vrouw)|van hem)|bang voor (?:hem|haar|"
            "mijn man|mijn vrouw|mijn partner)|huiselijk geweld|ik mag {}niet (?:naar buiten|weg|"
            "werken|meer naar)|(?:heeft|met) {}(?:een pistool|een mes|een wapen)|dwingt mij|"
            "controleert mijn (?:telefoon|berichten)|leest mijn berichten|zit aan onze dochter|"
            "gedwongen {}seks|(?:slaat|sloeg|schopt|schopte|duwde|duwt|wurgde|knijpt|bijt|gooit|"
            "gooide|trekt aan|trok aan|bedreigde|mishandelde|dwong|verkrachtte|stalkt|volgt|"
            "bespiedt|sluit|spuugt|grijpt|greep) (?:mij|me|ons|de kinderen|onze \\w+|mijn \\w+)|"
            "(?:mij|me|ons|de kinderen|onze zoon|onze dochter|mijn zoon|mijn dochter) {}(?:slaat|"
            "geslagen|schopt|geschopt|geduwd|gewurgd|bedreigd|bedreigt|verkracht|mishandeld|"
            "opgesloten|gegrepen|gedwongen|aangevallen|gebeten|gestompt|vermoorden|vermoordt)|"
            "handtastelijk|gewelddadig|agressief tegen (?:mij|me|ons)|blauw oog|blauwe plekken|"
            "blijf-van-mijn-lijf|blijf van mijn lijf|(?:handen|hand) om mijn (?:nek|keel)|"
            "bij mijn (?:keel|haar|haren|nek)|tegen de muur (?:geduwd|gegooid)|van de trap|(?:bang|"
            "angst) (?:voor (?:hem|haar|mijn man|mijn vrouw|zijn|wat hij)|om naar huis|dat hij me|"
            "dat ze me)|durf niet naar huis|vrees voor (?:mijn|ons)|"
            "mag (?:ik )?{}(?:niet naar buiten|mijn familie niet|geen vrienden|niet werken)|"
            "laat me niet (?:gaan|weg|buiten|werken|slapen)|pakt mijn (?:telefoon|geld|pasje|"
            "sleutels)|(?:telefoon|geld|sleutels|pinpas) (?:afgepakt|afgenomen)|tegen mijn (?:wil|"
            "zin)|(?:mes|pistool|wapen) (?:op|tegen|in|onder)|met een mes|raakt onze dochter aan"
        ),
        "life": (
            "(?:ik )?wil (?:dood|sterven|niet meer leven|er niet meer zijn|niet meer verder leven)|"
            "ik wil {}dood|zelfmoord|mezelf (?:van kant|doden|ombrengen|iets aandoen)|"
            "een eind(?:e)? aan mijn leven|beter af zonder mij|vaarwel|maak er een eind aan|"
            "zichzelf (?:van kant|doden|iets aandoen|ombrengen)|(?:wil|gaat) zelfmoord|levensmoe|"
            "(?:wil|zou) (?:gewoon |het liefst |liever )?(?:dood|sterven|niet meer (?:leven|"
            "wakker worden|bestaan|hier zijn|verder)|er niet meer (?:zijn|wezen))|"
            "niet meer wakker worden|nooit meer wakker|geen (?:reden|zin) meer|"
            "geen zin meer in het leven|(?:was|ben) liever dood|beter (?:af )?zonder (?:mij|me)|"
            "zonder mij beter|denk(?: vaak)? aan (?:zelfmoord|de dood|doodgaan)|mezelf (?:iets aan|"
            "pijn|snijden|van kant|ophangen)|ik snijd mezelf|afscheidsbrief|afscheidsbrieven|"
            "pillen (?:gespaard|geslikt|geteld)|(?:dreigt|zegt|zei|dreigde) {}(?:zichzelf|zelfmoord|"
            "zich van kant|van de brug|voor de trein|er een eind aan)|voor de trein|"
            "er een einde aan|een einde aan mijn|er niet lang meer"
        ),
        "own": (
            "ik (?:sloeg|sla) (?:haar|hem|mijn)|ik heb (?:haar|hem|mijn \\w+) {}(?:geslagen|gewurgd|"
            "mishandeld)|(?:ze|zij|hij) is bang voor mij|ik heb {}(?:haar|hem|mijn vrouw|mijn man|"
            "de kinderen|mijn zoon|mijn dochter) {}(?:geslagen|geduwd|gewurgd|geschopt|vastgegrepen|"
            "mishandeld|bedreigd|een klap|opgesloten)|(?:haar|hem) een klap (?:gegeven|verkocht)|"
            "gaf (?:haar|hem) een klap|ik (?:duwde|sloeg|wurgde|schopte|greep) (?:haar|hem|mijn)|"
            "bang (?:voor|van) mij|bang voor me"
        ),
    },
    "sv": {
        "danger": (
            "(?:slår|slog|slagit|misshandlar|misshandlade|hotar|hotade|hotat|stryper|strypt|våldtog|"
            "våldtagit|våldtar|sparkar|sparkade|knuffar|knuffade|kontrollerar|tvingar|tvingade|"
            "förföljer) (?:mig|oss|barnen|våra barn|min son|min dotter)|(?:har|blev|"
            "blir) {}(?:slagen|misshandlad|våldtagen|hotad)|(?:jag är|är|jag) {}rädd för (?:honom|"
            "henne|min man|min fru|min sambo|min partner)|våld i hemmet|(?:har|med) (?:en kniv|"
            "en pistol|ett vapen|ett gevär)|läser mina (?:meddelanden|mejl)|kollar min (?:telefon|"
            "mobil)|får inte (?:träffa|gå ut|jobba|lämna)|låter mig inte (?:träffa|gå|jobba)|"
            "(?:slår|slog|misshandlar|misshandlade|sparkar|sparkade|knuffar|knuffade|stryper|ströp|"
            "hotar|hotade|tvingar|tvingade|biter|bet|drar|drog|kastade|tar strypgrepp på|förföljer|"
            "bevakar|låser in|våldtog|nyper|skakar|skakade) (?:mig|oss|barnen|vår \\w+|våra \\w+|"
            "min \\w+|sonen|dottern)|(?:har|hade) {}(?:slagit|misshandlat|sparkat|knuffat|strypt|"
            "hotat|våldtagit|tvingat|låst in) (?:mig|oss|barnen|min)|blivit (?:slagen|misshandlad|"
            "våldtagen|hotad)|blåmärken|blåtira|kvinnojour|(?:rädd|livrädd|"
            "skräckslagen) (?:för (?:honom|henne|min|vad han|vad hon|mitt liv)|att (?:gå|komma|"
            "åka) hem|att han|att hon slår)|är våldsam|blir våldsam|händerna runt min hals|(?:tog|"
            "tar|tagit) (?:min|mina) (?:telefon|mobil|pengar|nycklar|kort|pass)|får inte (?:träffa|"
            "gå ut|jobba|lämna|ringa|gå hemifrån|ha)|låter mig inte|mot min vilja|med (?:en )?kniv|"
            "kniven mot|slår sönder|slog sönder"
        ),
        "life": (
            "(?:jag )?vill (?:dö|inte leva|inte leva längre|inte finnas|ta livet)|vill inte leva|"
            "ta (?:mitt|sitt) liv|ta livet av (?:mig|sig)|självmord|ta livet|bättre utan mig|"
            "orkar inte leva|farväl|vill (?:bara |helst |inte )?(?:dö|försvinna|inte (?:vakna|"
            "finnas|leva|vara här)|leva|vakna|finnas (?:längre|mer))|inte (?:vakna|leva) (?:mer|"
            "igen|längre)|aldrig vakna|ingen mening (?:med livet|att leva|med att leva)|"
            "inget att leva för|(?:bättre|lättare) utan mig|tänker på (?:att dö|självmord|döden|"
            "att ta livet)|skära mig|jag skär mig|avskedsbrev|hotar {}(?:ta livet av sig|"
            "ta sitt liv|hänga sig|hoppa|självmord)|ta sitt liv|hänga (?:mig|sig)|hoppa från|"
            "skada mig själv|tagit {}tabletter|sparat tabletter"
        ),
        "own": (
            "jag (?:slog|slår|har slagit|knuffade|misshandlade|ströp|örfilade) (?:henne|honom|"
            "min fru|min man|mitt barn|min son|min dotter|barnen)|(?:hon|han) är rädd för mig|"
            "jag (?:\\S+ )?(?:slog|slår|slagit|knuffade|knuffat|sparkade|ströp|örfilade|hotade|"
            "hotat|skakade|tog strypgrepp på|misshandlat|gav) (?:till )?(?:henne|honom|min fru|"
            "min man|min sambo|barnen|min son|min dotter)|rädd för mig|rädda för mig|"
            "lyfte handen mot"
        ),
    },
    "da": {
        "danger": (
            "(?:slår|slog|slået|banker|bankede|tæsker|mishandler|truer|truede|truet|kvæler|kvalte|"
            "voldtog|voldtaget|sparker|sparkede|skubber|skubbede|kontrollerer|tvinger|tvang|"
            "forfølger) (?:mig|os|børnene|vores børn|min søn|min datter)|(?:jeg er|er|"
            "jeg) {}bange? for (?:ham|hende|min mand|min kone|min kæreste|min partner)|"
            "vold i hjemmet|(?:har|med) (?:en kniv|en pistol|et våben)|læser mine beskeder|"
            "tjekker min telefon|jeg må ikke (?:se|gå ud|arbejde|forlade)|blev voldtaget|(?:slår|"
            "slog|sparker|sparkede|skubber|skubbede|truer|truede|tvinger|tvang|kvæler|kvalte|river|"
            "hev|bider|bed|overfalder|overfaldt|låser) (?:mig|os|børnene|vores \\w+|min \\w+)|"
            "(?:har|havde) {}(?:slået|sparket|skubbet|truet|kvalt|voldtaget|tvunget) (?:mig|os|"
            "børnene|min)|blå mærker|blåt øje|krisecenter|er voldelig|bliver voldelig|(?:bange|"
            "rædselsslagen) for (?:ham|hende|min|hvad han|mit liv|at gå hjem|at komme hjem)|"
            "taget min (?:telefon|mobil)|mine penge|må ikke (?:se|gå|arbejde|ringe)|lader mig ikke|"
            "mod min vilje|med en kniv"
        ),
        "life": (
            "(?:jeg )?vil (?:dø|ikke leve|ikke leve mere|gerne dø|ikke være her)|vil ikke leve|"
            "tage (?:mit|sit) (?:eget )?liv|begå selvmord|selvmord|bedre uden mig|"
            "slå mig selv ihjel|slå sig selv ihjel|farvel for altid|orker ikke at leve|vil (?:bare |"
            "helst |ikke )?(?:dø|forsvinde|ikke (?:vågne|leve|være her)|leve|vågne)|"
            "ingen grund til at leve|ingen mening med livet|bedre (?:stillet )?uden mig|"
            "tænker på (?:at dø|selvmord|døden)|skære i mig|skade mig selv|afskedsbrev|"
            "truer med (?:at tage sit|selvmord|at slå sig)|tage sit liv|hænge sig"
        ),
        "own": (
            "jeg (?:slog|slår|har slået|skubbede|kvalte) (?:hende|ham|min kone|min mand|mit barn|"
            "min søn|min datter|børnene)|(?:hun|han) er bange for mig|jeg (?:har |"
            "kom til at )?(?:slog|slår|slået|slå|skubbede|skubbet|sparkede|rystede|"
            "truede) (?:til )?(?:hende|ham|min kone|min mand|børnene|min søn|min datter)|"
            "bange for mig"
        ),
    },
    "no": {
        "danger": (
            "(?:slår|slo|slått|truer|truet|kveler|voldtok|voldtatt|sparker|sparket|dytter|dyttet|"
            "kontrollerer|tvinger) (?:meg|oss|barna|barna våre)|redd for (?:ham|henne|mannen min|"
            "kona mi)|vold i hjemmet|(?:har|med) (?:en kniv|en pistol|et våpen)|"
            "sjekker telefonen min|(?:slår|slo|sparker|sparket|dytter|dyttet|truer|truet|tvinger|"
            "tvang|kveler|kvalte|biter|bet|låser|kaster|angrep) (?:meg|oss|barna|sønnen|datteren|"
            "min \\w+)|har {}(?:slått|sparket|dyttet|truet|kvalt|voldtatt|tvunget) (?:meg|oss|"
            "barna)|blåmerker|blått øye|krisesenter|er voldelig|blir voldelig|(?:redd|"
            "livredd) (?:for (?:ham|han|henne|mannen|kona|hva han|livet)|å (?:gå|komme|dra) hjem)|"
            "tatt (?:telefonen|mobilen|pengene|nøklene)|får ikke (?:lov|gå|treffe|jobbe)|"
            "lar meg ikke|mot min vilje|med kniv|med en kniv"
        ),
        "life": (
            "(?:jeg )?vil (?:dø|ikke leve|ikke leve mer)|ta (?:mitt|sitt) (?:eget )?liv|ta livet av|"
            "selvmord|bedre uten meg|orker ikke leve|vil (?:bare |helst |ikke )?(?:dø|forsvinne|"
            "ikke (?:våkne|leve|være her)|leve|våkne)|ingen grunn til å leve|ingen vits i å leve|"
            "bedre (?:av )?uten meg|tenker på (?:å dø|selvmord|døden)|kutte meg|skade meg selv|"
            "avskjedsbrev|truer med (?:å ta livet|selvmord)|ta livet (?:mitt|sitt)|henge seg"
        ),
        "own": (
            "jeg (?:slo|slår|har slått|dyttet) (?:henne|ham|kona|mannen)|(?:hun|"
            "han) er redd for meg|jeg (?:har )?(?:slo|slår|slått|dyttet|sparket|ristet|truet|"
            "kvalte) (?:til )?(?:henne|ham|han|kona|mannen|barna|sønnen|datteren|kona mi)|"
            "redd(?:e)? (?:for )?meg"
        ),
    },
}
