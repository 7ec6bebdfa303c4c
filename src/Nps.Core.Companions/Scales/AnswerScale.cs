using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Nps.Core.Companions;

/// <summary>
/// What a question asked: which whole numbers it accepts, which end is the better one, and which points, called boxes, count as good
/// and as bad.
/// </summary>
/// <remarks>
/// <para>Satisfaction (CSAT) and effort (CES) have no one definition: vendors differ in the scale, the boxes and the direction, and the same
/// answers give another number for each. So the definition is a value, it is stated wherever answers are counted, and answers that
/// were counted on different scales do not add up.</para>
/// <para>Scales are equal when ends, boxes and direction are; labels only say how text is read. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// AnswerScale onlyTheBest = new(1, 5, topBoxes: 1, bottomBoxes: 2);
/// Console.WriteLine(onlyTheBest);       // 1 to 5, higher is better, good 5, bad 1 to 2
/// Console.WriteLine(AnswerScale.Ces1);  // 1 to 5, lower is better, good 1 to 2, bad 4 to 5
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed partial record AnswerScale
{
    private const int Limit = 100;

    private readonly Dictionary<string, int> _labels;

    /// <summary>Creates a scale.</summary>
    /// <param name="lowest">The lowest answer, from 0 to 99.</param>
    /// <param name="highest">The highest answer, above <paramref name="lowest"/> and at most 100.</param>
    /// <param name="topBoxes">How many points at the better end count as good, 1 or more.</param>
    /// <param name="bottomBoxes">How many points at the worse end count as bad, 0 or more; with 0 there is no net.</param>
    /// <param name="higherIsBetter">Whether the highest answer is the best one; false where it is the worst, as in <see cref="Ces1"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or the boxes are more than the points of the scale.</exception>
    public AnswerScale(int lowest, int highest, int topBoxes, int bottomBoxes, bool higherIsBetter = true)
        : this(
            Between(lowest, 0, Limit - 1, nameof(lowest)),
            Between(highest, lowest + 1, Limit, nameof(highest)),
            Between(topBoxes, 1, highest - lowest + 1, nameof(topBoxes)),
            Between(bottomBoxes, 0, highest - lowest + 1 - topBoxes, nameof(bottomBoxes)),
            higherIsBetter,
            new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase))
    {
    }

    private AnswerScale(int lowest, int highest, int topBoxes, int bottomBoxes, bool higherIsBetter, Dictionary<string, int> labels)
    {
        Lowest = lowest;
        Highest = highest;
        TopBoxes = topBoxes;
        BottomBoxes = bottomBoxes;
        HigherIsBetter = higherIsBetter;
        _labels = labels;
    }

    /// <summary>The lowest answer.</summary>
    public int Lowest { get; }

    /// <summary>The highest answer.</summary>
    public int Highest { get; }

    /// <summary>How many points at the better end count as good, 1 or more.</summary>
    public int TopBoxes { get; }

    /// <summary>How many points at the worse end count as bad, 0 or more.</summary>
    public int BottomBoxes { get; }

    /// <summary>Whether the highest answer is the best one.</summary>
    public bool HigherIsBetter { get; }

    /// <summary>The number of points, 2 or more.</summary>
    public int Points => Highest - Lowest + 1;

    /// <summary>The texts that stand for answers, in any case of their letters. Presets have those of <see cref="ScaleLabels"/>.</summary>
    public IReadOnlyDictionary<string, int> Labels => new ReadOnlyDictionary<string, int>(_labels);

    /// <summary>The same scale with texts that stand for answers, added to those it has.</summary>
    /// <param name="labels">
    /// Texts and the answers they stand for, such as <see cref="ScaleLabels.Reading"/>. A text that comes twice means the last of them.
    /// </param>
    /// <returns>The scale, equal to this one: labels only say how text is read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="labels"/> is null.</exception>
    /// <exception cref="ArgumentException">A text is null, empty or a number, or an answer is off the scale; the message says which.</exception>
    public AnswerScale WithLabels(IEnumerable<KeyValuePair<string, int>> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var all = new Dictionary<string, int>(_labels, StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, int> label in labels)
        {
            string name = label.Key ?? "";
            var text = new AnswerText(name);
            if (text.IsEmpty || RatingLabel.TryReadNumber(text, lenient: true, out _))
            {
                throw new ArgumentException($"The label \"{label.Key}\" is empty or a number, which has a meaning already.", nameof(labels));
            }

            all[LabelText.Trimmed(name)] = Contains(label.Value)
                ? label.Value
                : throw new ArgumentException(
                    FormattableString.Invariant($"The label \"{label.Key}\" stands for {label.Value}, which is not from {Lowest} to {Highest}."),
                    nameof(labels));
        }

        return new AnswerScale(Lowest, Highest, TopBoxes, BottomBoxes, HigherIsBetter, all);
    }

    /// <summary>Whether an answer is on the scale.</summary>
    /// <param name="answer">Any integer.</param>
    /// <returns>Whether it is from <see cref="Lowest"/> to <see cref="Highest"/>.</returns>
    public bool Contains(int answer) => answer >= Lowest && answer <= Highest;

    /// <summary>Whether an answer counts as good.</summary>
    /// <param name="answer">Any integer.</param>
    /// <returns>Whether it is one of the <see cref="TopBoxes"/> points at the better end.</returns>
    public bool IsTop(int answer) => Contains(answer) && DistanceFromBest(answer) < TopBoxes;

    /// <summary>Whether an answer counts as bad.</summary>
    /// <param name="answer">Any integer.</param>
    /// <returns>Whether it is one of the <see cref="BottomBoxes"/> points at the worse end.</returns>
    public bool IsBottom(int answer) => Contains(answer) && Points - 1 - DistanceFromBest(answer) < BottomBoxes;

    /// <summary>
    /// Reads an answer from text: a number in the digits of any script, a number with words, such as "4 - satisfied" or "4/5", or one of
    /// the <see cref="Labels"/>. White space around it is ignored, and so is a stop at the end of a label.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="answer">The answer, or 0 if there is none.</param>
    /// <returns>Whether the text is an answer on the scale.</returns>
    public bool TryRead(string? text, out int answer)
    {
        answer = 0;
        var trimmed = new AnswerText(text ?? "");
        if (trimmed.IsEmpty)
        {
            return false;
        }

        bool isRead = RatingLabel.TryReadNumber(trimmed, lenient: true, out int number)
            || (_labels.Count > 0 && LabelText.TryFind(_labels, text!, out number))
            || RatingLabel.TryReadWithWords(trimmed, Highest, out number);
        answer = isRead && Contains(number) ? number : 0;
        return isRead && Contains(number);
    }

    /// <inheritdoc/>
    public bool Equals(AnswerScale? other) => other is not null
        && Lowest == other.Lowest && Highest == other.Highest
        && TopBoxes == other.TopBoxes && BottomBoxes == other.BottomBoxes && HigherIsBetter == other.HigherIsBetter;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Lowest + (101 * (Highest + (101 * (TopBoxes + (102 * (BottomBoxes + (HigherIsBetter ? 102 : 0)))))));

    /// <summary>The scale in words, such as "1 to 5, higher is better, good 4 to 5, bad 1 to 2".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        string direction = HigherIsBetter ? "higher is better" : "lower is better";
        string bad = BottomBoxes == 0 ? "" : $", bad {Range(BottomBoxes, !HigherIsBetter)}";
        return FormattableString.Invariant($"{Lowest} to {Highest}, {direction}, good {Range(TopBoxes, HigherIsBetter)}{bad}");
    }

    private static int Between(int value, int lowest, int highest, string name) =>
        value >= lowest && value <= highest
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value, FormattableString.Invariant($"Expected an integer from {lowest} to {highest}."));

    private int DistanceFromBest(int answer) => HigherIsBetter ? Highest - answer : answer - Lowest;

    private string Range(int boxes, bool isUpperEnd)
    {
        int from = isUpperEnd ? Highest - boxes + 1 : Lowest;
        int to = isUpperEnd ? Highest : Lowest + boxes - 1;
        return from == to ? FormattableString.Invariant($"{from}") : FormattableString.Invariant($"{from} to {to}");
    }
}
