using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>The words in Portuguese of Brazil.</summary>
internal static class BrazilianWords
{
    internal static Dictionary<string, string> Table() => new(StringComparer.Ordinal)
    {
        ["categories.promoter.heading"] = "Promotores",
        ["categories.promoter.one"] = "promotor",
        ["categories.promoter.many"] = "promotores",
        ["categories.promoter.other"] = "promotores",
        ["categories.passive.heading"] = "Neutros",
        ["categories.passive.one"] = "neutro",
        ["categories.passive.many"] = "neutros",
        ["categories.passive.other"] = "neutros",
        ["categories.detractor.heading"] = "Detratores",
        ["categories.detractor.one"] = "detrator",
        ["categories.detractor.many"] = "detratores",
        ["categories.detractor.other"] = "detratores",

        ["question"] = "Em uma escala de 0 a 10, qual é a probabilidade de você recomendar {company} a um amigo ou colega?",
        ["question_service"] = "Em uma escala de 0 a 10, o quanto você recomendaria o atendimento que recebeu?",

        ["ces2_statement"] = "A empresa facilitou a solução do meu problema.",

        ["ces1_question"] = "Quanto esforço você precisou fazer para resolver sua solicitação?",

        ["ends.0"] = "Não recomendaria de forma alguma",
        ["ends.10"] = "Recomendaria com certeza",

        ["verdicts.higher"] = "mais alto",
        ["verdicts.lower"] = "mais baixo",
        ["verdicts.inconclusive"] = "inconclusivo",
        ["verdicts.equivalent"] = "equivalente",
        ["verdicts.no_responses"] = "sem respostas",
        ["verdicts.better"] = "melhor",
        ["verdicts.worse"] = "pior",

        ["bands.excellent"] = "excelência",
        ["bands.good"] = "qualidade",
        ["bands.average"] = "aperfeiçoamento",
        ["bands.poor"] = "crítica",

        ["metrics.csat"] = "Satisfação do cliente (CSAT)",
        ["metrics.ces"] = "Esforço do cliente (CES)",
        ["metrics.csi"] = "Índice de satisfação do cliente (CSI)",
        ["metrics.fcr"] = "Resolução no primeiro contato",
        ["metrics.response"] = "Tempo de resposta",
        ["metrics.servqual"] = "Qualidade do serviço (SERVQUAL)",

        ["servqual.tangibles"] = "Tangibilidade",
        ["servqual.reliability"] = "Confiabilidade",
        ["servqual.responsiveness"] = "Presteza",
        ["servqual.assurance"] = "Segurança",
        ["servqual.empathy"] = "Empatia",

        ["csat5.1"] = "Muito insatisfeito",
        ["csat5.2"] = "Insatisfeito",
        ["csat5.3"] = "Nem satisfeito nem insatisfeito",
        ["csat5.4"] = "Satisfeito",
        ["csat5.5"] = "Muito satisfeito",

        ["csat3.1"] = "Insatisfeito",
        ["csat3.2"] = "Neutro",
        ["csat3.3"] = "Satisfeito",

        ["ces1.1"] = "Muito pouco esforço",
        ["ces1.2"] = "Pouco esforço",
        ["ces1.3"] = "Esforço médio",
        ["ces1.4"] = "Muito esforço",
        ["ces1.5"] = "Esforço extremo",

        ["ces2.1"] = "Discordo totalmente",
        ["ces2.2"] = "Discordo",
        ["ces2.3"] = "Discordo parcialmente",
        ["ces2.4"] = "Não concordo nem discordo",
        ["ces2.5"] = "Concordo parcialmente",
        ["ces2.6"] = "Concordo",
        ["ces2.7"] = "Concordo totalmente",
    };

    // Other wordings that are read. No point: the respondent gives no answer.
    internal static AlsoRead[] OtherWordings() =>
    [
        new("ends", "Nada provável", 0),
        new("ends", "De jeito nenhum", 0),
        new("ends", "Extremamente provável", 10),
        new("ends", "Com certeza", 10),
        new("csat5", "Neutro", 3),
        new("csat5", "Indiferente", 3),
        new("csat5", "Muito insatisfeita", 1),
        new("csat5", "Insatisfeita", 2),
        new("csat5", "Satisfeita", 4),
        new("csat5", "Muito satisfeita", 5),
    ];
}
