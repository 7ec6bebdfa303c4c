using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>The words in Polish.</summary>
internal static class PolishWords
{
    internal static Dictionary<string, string> Table() => new(StringComparer.Ordinal)
    {
        ["categories.promoter.heading"] = "Promotorzy",
        ["categories.promoter.one"] = "promotor",
        ["categories.promoter.few"] = "promotorzy",
        ["categories.promoter.many"] = "promotorów",
        ["categories.promoter.other"] = "promotora",
        ["categories.passive.heading"] = "Pasywni",
        ["categories.passive.one"] = "pasywny",
        ["categories.passive.few"] = "pasywni",
        ["categories.passive.many"] = "pasywnych",
        ["categories.passive.other"] = "pasywnego",
        ["categories.detractor.heading"] = "Krytycy",
        ["categories.detractor.one"] = "krytyk",
        ["categories.detractor.few"] = "krytycy",
        ["categories.detractor.many"] = "krytyków",
        ["categories.detractor.other"] = "krytyka",

        ["question"] = "W skali od 0 do 10, jak bardzo prawdopodobne jest, że polecisz firmę {company} znajomemu lub współpracownikowi?",
        ["question_service"] = "W skali od 0 do 10, jak bardzo prawdopodobne jest, że polecisz naszą obsługę innym?",

        ["ces2_statement"] = "Firma ułatwiła mi rozwiązanie mojego problemu.",

        ["ces1_question"] = "Ile wysiłku kosztowało Cię załatwienie sprawy?",

        ["ends.0"] = "Zdecydowanie nie polecę",
        ["ends.10"] = "Zdecydowanie polecę",

        ["verdicts.higher"] = "wyższy",
        ["verdicts.lower"] = "niższy",
        ["verdicts.inconclusive"] = "nierozstrzygający",
        ["verdicts.equivalent"] = "równoważny",
        ["verdicts.no_responses"] = "brak odpowiedzi",
        ["verdicts.better"] = "lepszy",
        ["verdicts.worse"] = "gorszy",

        ["bands.excellent"] = "doskonały",
        ["bands.good"] = "dobry",
        ["bands.average"] = "średni",
        ["bands.poor"] = "poniżej średniej",

        ["metrics.csat"] = "Zadowolenie klienta (CSAT)",
        ["metrics.ces"] = "Wysiłek klienta (CES)",
        ["metrics.csi"] = "Indeks satysfakcji klienta (CSI)",
        ["metrics.fcr"] = "Rozwiązanie przy pierwszym kontakcie",
        ["metrics.response"] = "Czas odpowiedzi",
        ["metrics.servqual"] = "Jakość usług (SERVQUAL)",

        ["servqual.tangibles"] = "Materialność",
        ["servqual.reliability"] = "Niezawodność",
        ["servqual.responsiveness"] = "Szybkość reakcji",
        ["servqual.assurance"] = "Pewność",
        ["servqual.empathy"] = "Empatia",

        ["csat5.1"] = "Bardzo niezadowolony",
        ["csat5.2"] = "Niezadowolony",
        ["csat5.3"] = "Ani zadowolony, ani niezadowolony",
        ["csat5.4"] = "Zadowolony",
        ["csat5.5"] = "Bardzo zadowolony",

        ["csat3.1"] = "Niezadowolony",
        ["csat3.2"] = "Neutralny",
        ["csat3.3"] = "Zadowolony",

        ["ces1.1"] = "Bardzo mało wysiłku",
        ["ces1.2"] = "Mało wysiłku",
        ["ces1.3"] = "Umiarkowany wysiłek",
        ["ces1.4"] = "Dużo wysiłku",
        ["ces1.5"] = "Bardzo dużo wysiłku",

        ["ces2.1"] = "Zdecydowanie się nie zgadzam",
        ["ces2.2"] = "Nie zgadzam się",
        ["ces2.3"] = "Raczej się nie zgadzam",
        ["ces2.4"] = "Ani się zgadzam, ani nie zgadzam",
        ["ces2.5"] = "Raczej się zgadzam",
        ["ces2.6"] = "Zgadzam się",
        ["ces2.7"] = "Zdecydowanie się zgadzam",
    };

    // Other wordings that are read. No point: the respondent gives no answer.
    internal static AlsoRead[] OtherWordings() =>
    [
        new("ends", "Wcale nieprawdopodobne", 0),
        new("ends", "Bardzo mało prawdopodobne", 0),
        new("ends", "Bardzo prawdopodobne", 10),
        new("ends", "Niezwykle prawdopodobne", 10),
        new("ends", "Na pewno", 10),
        new("csat5", "Bardzo niezadowolona", 1),
        new("csat5", "Niezadowolona", 2),
        new("csat5", "Neutralnie", 3),
        new("csat5", "Zadowolona", 4),
        new("csat5", "Bardzo zadowolona", 5),
    ];
}
