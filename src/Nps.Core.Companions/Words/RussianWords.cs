using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>The words in Russian.</summary>
internal static class RussianWords
{
    internal static Dictionary<string, string> Table() => new(StringComparer.Ordinal)
    {
        ["categories.promoter.heading"] = "Промоутеры",
        ["categories.promoter.one"] = "промоутер",
        ["categories.promoter.few"] = "промоутера",
        ["categories.promoter.many"] = "промоутеров",
        ["categories.promoter.other"] = "промоутера",
        ["categories.passive.heading"] = "Нейтралы",
        ["categories.passive.one"] = "нейтрал",
        ["categories.passive.few"] = "нейтрала",
        ["categories.passive.many"] = "нейтралов",
        ["categories.passive.other"] = "нейтрала",
        ["categories.detractor.heading"] = "Критики",
        ["categories.detractor.one"] = "критик",
        ["categories.detractor.few"] = "критика",
        ["categories.detractor.many"] = "критиков",
        ["categories.detractor.other"] = "критика",

        ["question"] = "Насколько вероятно, что вы порекомендуете компанию {company} друзьям или коллегам? Оцените по шкале от 0 до 10.",
        ["question_service"] = "Насколько вероятно, что вы порекомендуете нашу службу поддержки? Оцените по шкале от 0 до 10.",

        ["ces2_statement"] = "Компания помогла мне легко решить мой вопрос.",

        ["ces1_question"] = "Сколько усилий вам пришлось приложить, чтобы решить свою проблему?",

        ["ends.0"] = "Ни за что не порекомендую",
        ["ends.10"] = "Обязательно порекомендую",

        ["verdicts.higher"] = "выше",
        ["verdicts.lower"] = "ниже",
        ["verdicts.inconclusive"] = "различие не доказано",
        ["verdicts.equivalent"] = "эквивалентно",
        ["verdicts.no_responses"] = "нет ответов",
        ["verdicts.better"] = "лучше",
        ["verdicts.worse"] = "хуже",

        ["bands.excellent"] = "отличный",
        ["bands.good"] = "хороший",
        ["bands.average"] = "средний",
        ["bands.poor"] = "низкий",

        ["metrics.csat"] = "Удовлетворённость клиентов (CSAT)",
        ["metrics.ces"] = "Индекс усилий клиента (CES)",
        ["metrics.csi"] = "Индекс удовлетворённости клиентов (CSI)",
        ["metrics.fcr"] = "Решение при первом обращении",
        ["metrics.response"] = "Время ответа",
        ["metrics.servqual"] = "Качество сервиса (SERVQUAL)",

        ["servqual.tangibles"] = "Осязаемость",
        ["servqual.reliability"] = "Надёжность",
        ["servqual.responsiveness"] = "Отзывчивость",
        ["servqual.assurance"] = "Уверенность",
        ["servqual.empathy"] = "Эмпатия",

        ["csat5.1"] = "Совершенно не удовлетворён",
        ["csat5.2"] = "Не удовлетворён",
        ["csat5.3"] = "Ни то ни другое",
        ["csat5.4"] = "Удовлетворён",
        ["csat5.5"] = "Полностью удовлетворён",

        ["csat3.1"] = "Не удовлетворён",
        ["csat3.2"] = "Нейтрально",
        ["csat3.3"] = "Удовлетворён",

        ["ces1.1"] = "Очень мало усилий",
        ["ces1.2"] = "Мало усилий",
        ["ces1.3"] = "Среднее количество усилий",
        ["ces1.4"] = "Много усилий",
        ["ces1.5"] = "Очень много усилий",

        ["ces2.1"] = "Полностью не согласен",
        ["ces2.2"] = "Не согласен",
        ["ces2.3"] = "Скорее не согласен",
        ["ces2.4"] = "Ни согласен, ни не согласен",
        ["ces2.5"] = "Скорее согласен",
        ["ces2.6"] = "Согласен",
        ["ces2.7"] = "Полностью согласен",
    };

    // Other wordings that are read. No point: the respondent gives no answer.
    internal static AlsoRead[] OtherWordings() =>
    [
        new("ends", "Совершенно не буду рекомендовать", 0),
        new("ends", "Точно не порекомендую", 0),
        new("ends", "Обязательно буду рекомендовать", 10),
        new("ends", "Точно порекомендую", 10),
        new("csat5", "Очень недоволен", 1),
        new("csat5", "Недоволен", 2),
        new("csat5", "Нейтрально", 3),
        new("csat5", "Доволен", 4),
        new("csat5", "Очень доволен", 5),
    ];
}
