using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>The words in English.</summary>
internal static class EnglishWords
{
    internal static Dictionary<string, string> Table() => new(StringComparer.Ordinal)
    {
        ["categories.promoter.heading"] = "Promoters",
        ["categories.promoter.one"] = "promoter",
        ["categories.promoter.other"] = "promoters",
        ["categories.passive.heading"] = "Passives",
        ["categories.passive.one"] = "passive",
        ["categories.passive.other"] = "passives",
        ["categories.detractor.heading"] = "Detractors",
        ["categories.detractor.one"] = "detractor",
        ["categories.detractor.other"] = "detractors",

        ["question"] = "On a scale from 0 to 10, how likely are you to recommend {company} to a friend or colleague?",
        ["question_service"] = "On a scale from 0 to 10, how likely are you to recommend {company} after the support you received?",

        ["ces2_statement"] = "{company} made it easy for me to handle my issue.",

        ["ces1_question"] = "How much effort did you personally have to put forth to handle your request?",

        ["ends.0"] = "Not at all likely",
        ["ends.10"] = "Extremely likely",

        ["verdicts.higher"] = "higher",
        ["verdicts.lower"] = "lower",
        ["verdicts.inconclusive"] = "inconclusive",
        ["verdicts.equivalent"] = "equivalent",
        ["verdicts.no_responses"] = "no responses",
        ["verdicts.better"] = "better",
        ["verdicts.worse"] = "worse",

        ["bands.excellent"] = "excellent",
        ["bands.good"] = "good",
        ["bands.average"] = "average",
        ["bands.poor"] = "poor",

        ["metrics.csat"] = "Customer satisfaction (CSAT)",
        ["metrics.ces"] = "Customer effort (CES)",
        ["metrics.csi"] = "Customer satisfaction index (CSI)",
        ["metrics.fcr"] = "First-contact resolution",
        ["metrics.response"] = "Response time",
        ["metrics.servqual"] = "Service quality (SERVQUAL)",

        ["servqual.tangibles"] = "Tangibles",
        ["servqual.reliability"] = "Reliability",
        ["servqual.responsiveness"] = "Responsiveness",
        ["servqual.assurance"] = "Assurance",
        ["servqual.empathy"] = "Empathy",

        ["csat5.1"] = "Very dissatisfied",
        ["csat5.2"] = "Dissatisfied",
        ["csat5.3"] = "Neither satisfied nor dissatisfied",
        ["csat5.4"] = "Satisfied",
        ["csat5.5"] = "Very satisfied",

        ["csat3.1"] = "Dissatisfied",
        ["csat3.2"] = "Neutral",
        ["csat3.3"] = "Satisfied",

        ["ces1.1"] = "Very low effort",
        ["ces1.2"] = "Low effort",
        ["ces1.3"] = "Moderate effort",
        ["ces1.4"] = "High effort",
        ["ces1.5"] = "Very high effort",

        ["ces2.1"] = "Strongly disagree",
        ["ces2.2"] = "Disagree",
        ["ces2.3"] = "Somewhat disagree",
        ["ces2.4"] = "Neither agree nor disagree",
        ["ces2.5"] = "Somewhat agree",
        ["ces2.6"] = "Agree",
        ["ces2.7"] = "Strongly agree",
    };
}
