using System;
using System.ComponentModel;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// The same respondents asked twice: how many went from each category to each, and who answered only once.
/// </summary>
/// <remarks>
/// <para>Matching removes the differences between people, so that the same change has a smaller standard error than
/// between independent samples. Transitions add up.</para>
/// <para>Statistics of the change are null without a respondent who answered twice. The default value of this type is
/// <see cref="Empty"/>. Transitions are equal when all counts are. The type is immutable.</para>
/// </remarks>
[TypeConverter(typeof(NpsTransitionsConverter))]
[JsonConverter(typeof(NpsJsonConverter))]
public readonly partial record struct NpsTransitions
#if NET
    : IAdditionOperators<NpsTransitions, NpsTransitions, NpsTransitions>, IAdditiveIdentity<NpsTransitions, NpsTransitions>
#endif
{
    // The rows of the 3 × 3 table: the later categories of former promoters, passives and detractors.
    private readonly ResponseCounts _formerPromoters;
    private readonly ResponseCounts _formerPassives;
    private readonly ResponseCounts _formerDetractors;

    private NpsTransitions(
        ResponseCounts promoters, ResponseCounts passives, ResponseCounts detractors, ResponseCounts onlyBefore, ResponseCounts onlyAfter)
    {
        _formerPromoters = promoters;
        _formerPassives = passives;
        _formerDetractors = detractors;
        OnlyBefore = onlyBefore;
        OnlyAfter = onlyAfter;
        After = promoters + passives + detractors;

        // Both waves have to be countable, or every question about them would fail later.
        _ = After.Total + onlyBefore.Total;
        _ = After.Total + onlyAfter.Total;
    }

    /// <summary>No respondents at all.</summary>
    public static NpsTransitions Empty => default;

    /// <summary>The earlier categories of the respondents who answered twice.</summary>
    public ResponseCounts Before => new(_formerPromoters.Total, _formerPassives.Total, _formerDetractors.Total);

    /// <summary>The later categories of the respondents who answered twice.</summary>
    public ResponseCounts After { get; }

    /// <summary>The respondents who answered only the earlier time; they are in none of the paired statistics.</summary>
    public ResponseCounts OnlyBefore { get; }

    /// <summary>The respondents who answered only the later time; they are in none of the paired statistics.</summary>
    public ResponseCounts OnlyAfter { get; }

    /// <summary>The number of respondents who answered twice.</summary>
    public long Total => After.Total;

    /// <summary>Whether nobody answered twice.</summary>
    public bool IsEmpty => After.IsEmpty;

    /// <summary>The share of former detractors who are detractors no longer, from 0 to 1; null without former detractors.</summary>
    public double? DetractorRecoveryRate => 1 - _formerDetractors.DetractorShare;

    /// <summary>The share of former promoters who still are, from 0 to 1; null without former promoters.</summary>
    public double? PromoterRetentionRate => _formerPromoters.PromoterShare;

#if NET
    static NpsTransitions IAdditiveIdentity<NpsTransitions, NpsTransitions>.AdditiveIdentity => default;
#endif

    /// <summary>The number of respondents who went from one category to another.</summary>
    /// <param name="before">The category before.</param>
    /// <param name="after">The category now.</param>
    /// <exception cref="ArgumentOutOfRangeException">A category is not defined.</exception>
    public long this[NpsCategory before, NpsCategory after]
    {
        get
        {
            ResponseCounts row = LaterCategories(before);
            return after switch
            {
                NpsCategory.Promoter => row.Promoters,
                NpsCategory.Passive => row.Passives,
                NpsCategory.Detractor => row.Detractors,
                _ => throw new ArgumentOutOfRangeException(nameof(after), after, "The category is not defined."),
            };
        }
    }

    /// <summary>Creates transitions from the counts of a table that exists already.</summary>
    /// <param name="promoters">The later categories of those who were promoters before.</param>
    /// <param name="passives">The later categories of those who were passives before.</param>
    /// <param name="detractors">The later categories of those who were detractors before.</param>
    /// <param name="onlyBefore">The categories of the respondents who answered only the earlier time.</param>
    /// <param name="onlyAfter">The categories of the respondents who answered only the later time.</param>
    /// <returns>The transitions.</returns>
    /// <exception cref="OverflowException">The answers of a wave exceed <see cref="long.MaxValue"/>.</exception>
    public static NpsTransitions FromTable(
        ResponseCounts promoters,
        ResponseCounts passives,
        ResponseCounts detractors,
        ResponseCounts onlyBefore = default,
        ResponseCounts onlyAfter = default) =>
        new(promoters, passives, detractors, onlyBefore, onlyAfter);

    /// <summary>Adds other transitions, of other respondents.</summary>
    /// <param name="other">The transitions to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The answers of a wave exceed <see cref="long.MaxValue"/>.</exception>
    public NpsTransitions Plus(NpsTransitions other) => this + other;

    /// <summary>The table in words.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        $"promoters became {_formerPromoters}; passives {_formerPassives}; detractors {_formerDetractors}";

    /// <summary>Adds transitions.</summary>
    /// <param name="left">Transitions.</param>
    /// <param name="right">Transitions of other respondents.</param>
    /// <exception cref="OverflowException">The answers of a wave exceed <see cref="long.MaxValue"/>.</exception>
    public static NpsTransitions operator +(NpsTransitions left, NpsTransitions right) =>
        new(
            left._formerPromoters + right._formerPromoters,
            left._formerPassives + right._formerPassives,
            left._formerDetractors + right._formerDetractors,
            left.OnlyBefore + right.OnlyBefore,
            left.OnlyAfter + right.OnlyAfter);

    /// <summary>The later categories of those who were in a category before.</summary>
    internal ResponseCounts LaterCategories(NpsCategory before) => before switch
    {
        NpsCategory.Promoter => _formerPromoters,
        NpsCategory.Passive => _formerPassives,
        NpsCategory.Detractor => _formerDetractors,
        _ => throw new ArgumentOutOfRangeException(nameof(before), before, "The category is not defined."),
    };
}
