"""Expressions of danger in languages of other families; read by `alarms`."""

from __future__ import annotations

EXPRESSIONS: dict[str, dict[str, str]] = {
    "tr": {
        "danger": (
            "(?:beni|bana|bizi|çocukları|çocuklarımı) {}(?:dövüyor|dövdü|döver|vuruyor|vurdu|tokat|"
            "tehdit|boğ|tecavüz|zorluyor|zorladı|itti|tekmele|öldürecek|öldürmekle|şiddet|kilitle|"
            "kontrol ediyor|takip ediyor)|(?:ondan|kocamdan|eşimden|karımdan) {}korkuyorum|"
            "aile içi şiddet|şiddet (?:görüyorum|uyguluyor)|(?:silahı|bıçağı|tabancası|silah|"
            "bıçak) (?:var|çekti|ile)|telefonumu (?:kontrol|karıştır)|mesajlarımı okuyor|"
            "dışarı çıkmama izin|izin vermiyor|(?:beni|bana|bizi|bize|çocukları|çocuklara|çocuğumu|"
            "çocuğuma|oğlumu|oğluma|kızımı|kızıma) {}(?:dövüyor|dövdü|döver|dövmüş|vuruyor|vurdu|"
            "tokat|tokatladı|tekme|tekmeledi|yumruk|yumrukladı|boğdu|boğmaya|boğazı|itti|itiyor|"
            "tehdit|tecavüz|zorla|zorluyor|zorladı|kilitledi|kilitliyor|öldür|takip|darp|ısırdı|saç|"
            "hırpal|sarstı|dokunuyor|taciz)|boğazım[ıa]|saçımdan|morluk|morardı|gözüm mor|dayak|"
            "darp|(?:ondan|kocamdan|eşimden|karımdan|eve gitmekten|eve dönmekten|"
            "canımdan) {}(?:kork|korkuyorum)|can güvenliğ|(?:telefonumu|paramı|kartımı|"
            "anahtarlarımı|pasaportumu|maaşımı) {}(?:aldı|alıyor|elimden|sakladı|kırdı)|(?:evden|"
            "dışarı) {}(?:çıkmama|çıkarmıyor|bırakmıyor)|görüşmeme izin|izin vermiyor|rızam olmadan|"
            "istemediğim halde|bıçak|silah|elini kaldır|el kaldır|bana saldır"
        ),
        "life": (
            "ölmek istiyorum|yaşamak istemiyorum|kendimi öldür|intihar|canıma kıy|hayatıma son|"
            "bensiz daha iyi|kendini öldür|elveda|ölsem|artık yaşamak|(?:ölmek|yok olmak|kaybolmak|"
            "uyanmamak|intihar etmek) (?:istiyorum|istedim)|(?:yaşamak|uyanmak) istemiyorum|"
            "keşke ölsem|uyanmasam|yaşamanın (?:anlamı|bir anlamı)|yaşamak için (?:bir )?(?:neden|"
            "sebep)|(?:bensiz|ben olmasam) {}(?:daha iyi|iyi olur|mutlu)|kendime zarar|"
            "kendimi (?:öldür|as|kes)|canıma kıy|bileklerimi|(?:kendini|kendisini) (?:öldür|as|kes)|"
            "intihar ede|veda mektub|hap içti|ilaç içti"
        ),
        "own": (
            "(?:ona|karıma|kocama|çocuğuma|oğluma|kızıma) (?:vurdum|tokat attım)|onu dövdüm|"
            "(?:karımı|kocamı|eşimi|çocuğumu) dövdüm|benden korkuyor|(?:ona|karıma|kocama|eşime|"
            "çocuğuma|oğluma|kızıma) {}(?:vurdum|tokat|yumruk|saldırdım|el kaldırdım|tekme)|(?:onu|"
            "karımı|kocamı|eşimi|çocuğumu|oğlumu|kızımı) {}(?:dövdüm|ittim|boğ|tokatladım|"
            "hırpaladım|kilitledim|tehdit)|el kaldırdım|elimi kaldırdım|benden kork"
        ),
    },
    "fi": {
        "danger": (
            "(?:lyö|löi|hakkaa|kuristi|uhkaa|uhkailee|raiskasi|pakottaa) (?:minua|minut|meitä|"
            "lapsia)|pelkään (?:häntä|miestäni|vaimoani)|perheväkival"
        ),
        "life": ("haluan kuolla|en halua (?:enää )?elää|tappaa itse|itsemurha"),
        "own": ("(?:löin|hakkasin) (?:häntä|vaimoa|miestä|lasta)|pelkää minua"),
    },
    "hu": {
        "danger": (
            "(?:ver|megütött|fojtogat|fenyeget|megerőszakolt) (?:engem|a gyerek|minket)|"
            "félek (?:tőle|a férjemtől|a feleségemtől)|megvert"
        ),
        "life": ("meg akarok halni|nem akarok (?:tovább )?élni|öngyilkos"),
        "own": ("(?:megütöttem|megvertem)|fél tőlem"),
    },
    "el": {
        "danger": ("με (?:χτυπά|χτυπάει|χτύπησε|δέρνει|απειλεί|βίασε)|τον φοβάμαι|φοβάμαι τον"),
        "life": ("θέλω να πεθάνω|δεν θέλω να ζω|αυτοκτον"),
        "own": ("τη χτύπησα|την χτύπησα"),
    },
    "vi": {
        "danger": (
            "đánh tôi|đánh em|đánh con|đánh đập|bóp cổ|bạo hành|bạo lực gia đình|cưỡng hiếp|"
            "dọa giết|sợ anh ấy|sợ chồng|sợ vợ"
        ),
        "life": ("muốn chết|không muốn sống|tự tử|tự sát"),
        "own": ("tôi đã đánh (?:cô ấy|vợ|anh ấy|chồng|con)"),
    },
    "id": {
        "danger": (
            "(?:memukul|menampar|mencekik|menendang|mengancam|memperkosa) (?:saya|aku|anak)|dipukul|"
            "kdrt|takut (?:sama|pada|dengan) (?:suami|istri|dia)|kekerasan dalam rumah"
        ),
        "life": ("(?:ingin|mau|pengen) mati|tidak (?:ingin|mau) hidup|bunuh diri|mengakhiri hidup"),
        "own": ("(?:saya|aku) (?:memukul|menampar|mencekik) (?:dia|istri|suami|anak)"),
    },
    "sw": {
        "danger": ("(?:ananipiga|amenipiga|alinipiga|ananitishia|namwogopa)"),
        "life": ("nataka kufa|sitaki kuishi|kujiua"),
        "own": ("nimempiga|nilimpiga"),
    },
    "ar": {
        "danger": (
            "يضربني|ضربني|تضربني|ضربتني|يهددني|هددني|تهددني|خنقني|يخنقني|اغتصبني|يغتصبني|أخاف منه|"
            "اخاف منه|أخاف من زوجي|اخاف من زوجي|خائفة منه|خايفة منه|عنف|يحبسني|حبسني|يضرب الأطفال|"
            "يضرب أولادي|أخذ هاتفي|سكين|مسدس|سيقتلني|يقتلني"
        ),
        "life": (
            "أريد أن أموت|اريد ان اموت|أريد الموت|اريد الموت|لا أريد أن أعيش|لا اريد ان اعيش|انتحار|"
            "أنتحر|انتحر|سأقتل نفسي|أقتل نفسي|يقتل نفسه|تقتل نفسها|بدوني أفضل|ينتحر"
        ),
        "own": ("ضربتها|ضربت زوجتي|ضربت زوجي|صفعتها|تخاف مني|يخاف مني"),
    },
    "he": {
        "danger": (
            "מרביץ לי|הרביץ לי|מכה אותי|היכה אותי|הכה אותי|מאיים עלי|מאיים עליי|איים עלי|חנק אותי|"
            "אנס אותי|פוחדת ממנו|מפחדת ממנו|מפחד ממנה|אלימות|נעל אותי|לקח לי את הטלפון|סכין|אקדח"
        ),
        "life": ("רוצה למות|לא רוצה לחיות|להתאבד|התאבדות|להרוג את עצמי|בלעדיי עדיף|יתאבד|תתאבד"),
        "own": ("הרבצתי לה|הרבצתי לו|היכיתי אותה|סטרתי לה|מפחדת ממני"),
    },
}
# Written without spaces between words, or with signs that are no letters: found anywhere in a text.
UNSPACED: dict[str, dict[str, str]] = {
    "ja": {
        "danger": (
            "殴ら|殴る|殴った|叩かれ|蹴られ|蹴る|暴力|首を絞め|首をしめ|dvを|dvで|dvさ|脅され|脅す|"
            "脅迫|怖くて帰れ|夫が怖い|彼が怖い|主人が怖い|妻が怖い|監視され|レイプ|無理やり|犯され|"
            "包丁|ナイフを|閉じ込め|殺され|殺すと|虐待|携帯を取り上げ|スマホを取り上げ|お金を渡して"
        ),
        "life": (
            "死にたい|消えたい|自殺|生きていたくない|生きたくない|生きるのに疲れ|生きている意味|"
            "死のうと|いなくなりたい|私がいない方が|僕がいない方が|死ぬと言|死んでやる|自傷|遺書|"
            "もう起きたくない|飛び降り"
        ),
        "own": (
            "妻を殴|夫を殴|彼女を殴|妻を叩|手を上げてしま|手をあげてしま|子供を殴|子どもを殴|"
            "叩いてしまい|殴ってしま"
        ),
    },
    "zh": {
        "danger": (
            "打我|打了我|打過我|打过我|打孩子|打了孩子|家暴|家庭暴力|掐我|掐住我|掐了我|勒我|踢我|"
            "踹我|推倒我|扇我|搧我|强奸|強姦|强迫我|強迫我|逼我发生|威胁我|威脅我|威胁要|威脅要|"
            "怕他打|我怕他|害怕他|我很怕他|我怕她|害怕老公|害怕丈夫|监视我|監視我|跟踪我|跟蹤我|"
            "控制我|关起来|關起來|锁在|鎖在|不让我出门|不讓我出門|不让我见|没收我的手机|沒收|用刀|"
            "拿刀|有枪|持刀|杀了我|殺了我|要杀我|虐待"
        ),
        "life": (
            "想死|不想活|自杀|自殺|活着没意思|活著沒意思|活不下去|不想再醒|结束生命|結束生命|"
            "结束自己|了結自己|了结自己|轻生|輕生|没有我会更好|沒有我會更好|跳楼|跳樓|割腕|遗书|"
            "遺書|死了算了|要去死|死给我看"
        ),
        "own": (
            "我打了她|我打了他|我打了妻子|我打了老婆|我打了老公|我打了孩子|我推了她|我掐了|"
            "动手打了她|動手打了|她怕我|他怕我|扇了她"
        ),
    },
    "ko": {
        "danger": (
            "때려요|때렸|때린|때립니|맞았|폭행|폭력|목을 졸|협박|성폭행|강제로|감시|무서워서 집|"
            "남편이 무서|그가 무서|아내가 무서|가둬|가뒀|칼을|죽이겠다|죽인다고|휴대폰을 빼앗|학대"
        ),
        "life": (
            "죽고 싶|죽고싶|자살|살고 싶지 않|살기 싫|사라지고 싶|내가 없는 게|제가 없는 게|"
            "죽어 버리|죽겠다고|자해|유서|뛰어내리"
        ),
        "own": ("아내를 때|남편을 때|그녀를 때|제가 때렸|내가 때렸|아이를 때|손을 올렸|저를 무서워"),
    },
    "th": {
        "danger": ("ตีฉัน|ทำร้ายฉัน|ทุบตี|ตบฉัน|บีบคอ|ข่มขืน|ขู่ฆ่า|กลัวเขา|กลัวสามี|ความรุนแรงในครอบครัว"),
        "life": ("อยากตาย|ไม่อยากมีชีวิต|ฆ่าตัวตาย"),
        "own": ("ฉันตีเธอ|ผมตีเธอ|ผมตบเธอ"),
    },
    "hi": {
        "danger": (
            "मुझे मारता|मुझे मारा|मुझे मारती|मुझे पीट|मारपीट|मुझ पर हाथ|हाथ उठा|थप्पड़ मार|गला दबा|"
            "धमकी देता|धमकी दी|मुझे धमक|उससे डर लगता|उनसे डर लगता|पति से डर|बलात्कार|जबरदस्ती|"
            "बच्चों को मारता|बच्चों को पीट|बंद कर देता|फोन छीन|चाकू|बंदूक|घरेलू हिंसा|मार डालेगा|"
            "जान से मार"
        ),
        "life": (
            "मरना चाहता|मरना चाहती|जीना नहीं चाहता|जीना नहीं चाहती|आत्महत्या|खुदकुशी|जान दे दूँ|"
            "जान दे दूंगा|जान दे दूंगी|मेरे बिना बेहतर|मर जाना चाहत"
        ),
        "own": ("मैंने उसे मारा|मैंने उसे थप्पड़|पत्नी को मारा|पत्नी को थप्पड़|मैंने हाथ उठाया|मुझसे डरती|मुझसे डरता"),
    },
}
