using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>The words in Portuguese of Portugal, where it differs from that of Brazil.</summary>
internal static class PortugueseWords
{
    internal static Dictionary<string, string> Table() => new(StringComparer.Ordinal)
    {
        ["categories.promoter.heading"] = "Promotores",
        ["categories.promoter.one"] = "promotor",
        ["categories.promoter.many"] = "promotores",
        ["categories.promoter.other"] = "promotores",
        ["categories.passive.heading"] = "Passivos",
        ["categories.passive.one"] = "passivo",
        ["categories.passive.many"] = "passivos",
        ["categories.passive.other"] = "passivos",
        ["categories.detractor.heading"] = "Detratores",
        ["categories.detractor.one"] = "detrator",
        ["categories.detractor.many"] = "detratores",
        ["categories.detractor.other"] = "detratores",

        ["question"] = "Numa escala de 0 a 10, qual a probabilidade de recomendar {company} a um amigo ou colega?",
        ["question_service"] = "Numa escala de 0 a 10, em que medida recomendaria o atendimento que recebeu?",

        ["ces1_question"] = "Quanto esforço teve de fazer para resolver o seu pedido?",

        ["ends.0"] = "Nada provável",
        ["ends.10"] = "Extremamente provável",

        ["bands.excellent"] = "excelente",
        ["bands.good"] = "bom",
        ["bands.average"] = "médio",
        ["bands.poor"] = "fraco",

        ["metrics.fcr"] = "Resolução no primeiro contacto",

        ["servqual.reliability"] = "Fiabilidade",
        ["servqual.responsiveness"] = "Capacidade de resposta",
    };
}
