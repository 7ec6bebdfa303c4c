using System;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// The same respondents asked twice: how many went from each category to each, and who answered only once.
/// </summary>
/// <remarks>
/// <para>Matching people removes the differences between them, so that the same change is surer than between independent
/// samples. Transitions add up.</para>
/// <para>Statistics of the change are null without a respondent who answered twice. The default value of this type is
/// <see cref="Empty"/>. Transitions are equal when all counts are. The type is immutable.</para>
/// </remarks>
public readonly partial record struct NpsTransitions
#if NET
    : IAdditionOperators<NpsTransitions, NpsTransitions, NpsTransitions>, IAdditiveIdentity<NpsTransitions, NpsTransitions>
#endif
{
    // The rows of the 3 × 3 table: where those went who were detractors, passives and promoters before.
    private readonly ResponseCounts _fromDetractor;
    private readonly ResponseCounts _fromPassive;
    private readonly ResponseCounts _fromPromoter;

    /// <summary>Creates transitions from a table that exists already.</summary>
    /// <param name="fromDetractors">What those are now who were detractors before.</param>
    /// <param name="fromPassives">What those are now who were passives before.</param>
    /// <param name="fromPromoters">What those are now who were promoters before.</param>
    /// <param name="onlyBefore">Those who answered before and not now.</param>
    /// <param name="onlyAfter">Those who answer now and did not before.</param>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsTransitions(
        ResponseCounts fromDetractors,
        ResponseCounts fromPassives,
        ResponseCounts fromPromoters,
        ResponseCounts onlyBefore = default,
        ResponseCounts onlyAfter = default)
    {
        _fromDetractor = fromDetractors;
        _fromPassive = fromPassives;
        _fromPromoter = fromPromoters;
        OnlyBefore = onlyBefore;
        OnlyAfter = onlyAfter;
        After = fromDetractors + fromPassives + fromPromoters;
    }

    /// <summary>No respondents at all.</summary>
    public static NpsTransitions Empty => default;

    /// <summary>What those who answered twice said before.</summary>
    public ResponseCounts Before => new(_fromPromoter.Total, _fromPassive.Total, _fromDetractor.Total);

    /// <summary>What those who answered twice say now.</summary>
    public ResponseCounts After { get; }

    /// <summary>Those who answered before and not now; they are in none of the paired statistics.</summary>
    public ResponseCounts OnlyBefore { get; }

    /// <summary>Those who answer now and did not before; they are in none of the paired statistics.</summary>
    public ResponseCounts OnlyAfter { get; }

    /// <summary>The number of respondents who answered twice.</summary>
    public long Total => After.Total;

    /// <summary>Whether nobody answered twice.</summary>
    public bool IsEmpty => After.IsEmpty;

    /// <summary>The share of former detractors who are detractors no longer, from 0 to 1; null without former detractors.</summary>
    public double? DetractorRecoveryRate => 1 - _fromDetractor.DetractorShare;

    /// <summary>The share of former promoters who still are, from 0 to 1; null without former promoters.</summary>
    public double? PromoterRetentionRate => _fromPromoter.PromoterShare;

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
            ResponseCounts row = before switch
            {
                NpsCategory.Detractor => _fromDetractor,
                NpsCategory.Passive => _fromPassive,
                NpsCategory.Promoter => _fromPromoter,
                _ => throw new ArgumentOutOfRangeException(nameof(before), before, "The category is not defined."),
            };
            return after switch
            {
                NpsCategory.Detractor => row.Detractors,
                NpsCategory.Passive => row.Passives,
                NpsCategory.Promoter => row.Promoters,
                _ => throw new ArgumentOutOfRangeException(nameof(after), after, "The category is not defined."),
            };
        }
    }

    /// <summary>Adds other transitions, of other respondents.</summary>
    /// <param name="other">The transitions to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsTransitions Plus(NpsTransitions other) => this + other;

    /// <summary>The table in words.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        $"detractors became {_fromDetractor}; passives {_fromPassive}; promoters {_fromPromoter}";

    /// <summary>Adds transitions.</summary>
    /// <param name="left">Transitions.</param>
    /// <param name="right">Transitions of other respondents.</param>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static NpsTransitions operator +(NpsTransitions left, NpsTransitions right) =>
        new(
            left._fromDetractor + right._fromDetractor,
            left._fromPassive + right._fromPassive,
            left._fromPromoter + right._fromPromoter,
            left.OnlyBefore + right.OnlyBefore,
            left.OnlyAfter + right.OnlyAfter);
}
