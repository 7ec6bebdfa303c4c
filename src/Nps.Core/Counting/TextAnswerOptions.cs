using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Collections.ObjectModel;

namespace Nps.Core;

/// <summary>
/// How the texts of an export are read as answers: the scale of the question, the texts that mean "no answer", and the
/// labels of the answers.
/// </summary>
/// <remarks>
/// <para>A text is read by the first of these rules that applies. White space, byte order marks and zero-width spaces around
/// it are ignored.</para>
/// <list type="number">
/// <item><description>A null or empty text is missing.</description></item>
/// <item><description>A text declared as a missing marker is missing, also if it would be a rating.</description></item>
/// <item><description>A text declared as a label is the rating it was declared to be.</description></item>
/// <item><description>A number is a rating if it is on the scale: digits, then optionally a point or a comma and zeros, such
/// as "9", "09", "9.0" and "9,0".</description></item>
/// <item><description>A label that begins with its number is a rating, if the number is on the scale, in the forms that
/// <see cref="Rating.TryParseLabel"/> describes: "10 - Extremely likely", "9 out of 10". The number after the slash or after
/// "out of" must be the top of the scale. <see cref="WithoutNumberedLabels"/> switches this rule off.</description></item>
/// <item><description>Every other text is refused. An undeclared "N/A" is refused, not missing.</description></item>
/// </list>
/// <para>Declared texts are compared character by character, upper and lower case being different. Declared numbers are
/// compared by value: the marker "-1" also covers "-1.0", and "99" also covers "099".</para>
/// <para>The type is immutable: each <c>With…</c> method returns other options and replaces what the former ones had. It can
/// be used by several threads at once.</para>
/// </remarks>
[TypeConverter(typeof(TextAnswerOptionsConverter))]
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class TextAnswerOptions
{
    private readonly TextAnswerReader _reader;

    /// <summary>Creates the options for the standard scale from 0 to 10, without missing markers and own labels.</summary>
    public TextAnswerOptions()
        : this(RatingScale.Standard, [], new Dictionary<string, int>(), readsNumberedLabels: true)
    {
    }

    private TextAnswerOptions(
        RatingScale scale,
        IReadOnlyList<string> missingMarkers,
        IReadOnlyDictionary<string, int> labels,
        bool readsNumberedLabels)
    {
        Scale = scale;
        MissingMarkers = missingMarkers;
        Labels = labels;
        ReadsNumberedLabels = readsNumberedLabels;
        _reader = new TextAnswerReader(scale, Declare(missingMarkers, labels), readsNumberedLabels);
    }

    /// <summary>
    /// Texts that software writes for "no value": the hyphen and dashes, N/A, NA, null, None, NaN and their variants, also of
    /// spreadsheets, databases and statistics programs. They apply only where they are declared:
    /// <c>new TextAnswerOptions().WithMissingMarkers(TextAnswerOptions.CommonMissingMarkers)</c>.
    /// </summary>
    /// <remarks>No number is among them: whether -1 or 99 means "no answer" depends on the survey.</remarks>
    public static IReadOnlyList<string> CommonMissingMarkers { get; } = Array.AsReadOnly(
    [
        "-", "--", "\u2013", "\u2014", ".",
        "N/A", "n/a", "N/a", "NA", "na", "N.A.", "n.a.", "#N/A", "#NA", "<NA>", "#NULL!",
        "NULL", "Null", "null", "None", "none", "NONE", "nil", "NaN", "nan", "NAN", "\\N",
    ]);

    /// <summary>The scale of the question.</summary>
    public RatingScale Scale { get; }

    /// <summary>The texts that mean "no answer", as they were declared.</summary>
    public IReadOnlyList<string> MissingMarkers { get; }

    /// <summary>The labels that were declared, each with its rating.</summary>
    public IReadOnlyDictionary<string, int> Labels { get; }

    /// <summary>Whether labels that begin with their number are read, such as "10 - Extremely likely". True unless switched off.</summary>
    public bool ReadsNumberedLabels { get; }

    internal static TextAnswerOptions Default { get; } = new();

    /// <summary>These options with another scale.</summary>
    /// <param name="scale">The scale of the question.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scale"/> is null.</exception>
    /// <exception cref="ArgumentException">The rating of a declared label is off the scale.</exception>
    public TextAnswerOptions WithScale(RatingScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        CheckRatings(Labels, scale, nameof(scale));
        return new TextAnswerOptions(scale, MissingMarkers, Labels, ReadsNumberedLabels);
    }

    /// <summary>These options with other missing markers.</summary>
    /// <param name="markers">
    /// The texts that mean "no answer", for example "N/A", "-1" and "99". They replace those declared before. White space around
    /// them is ignored; empty ones change nothing, since an empty text is always missing.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="markers"/> is null.</exception>
    /// <exception cref="ArgumentException">A marker is null.</exception>
    public TextAnswerOptions WithMissingMarkers(params string[] markers) => WithMissingMarkers((IEnumerable<string>)markers);

    /// <inheritdoc cref="WithMissingMarkers(string[])"/>
    public TextAnswerOptions WithMissingMarkers(IEnumerable<string> markers)
    {
        ArgumentNullException.ThrowIfNull(markers);
        string[] copy = [.. markers];
        int index = Array.IndexOf(copy, null);
        return index < 0
            ? new TextAnswerOptions(Scale, Array.AsReadOnly(copy), Labels, ReadsNumberedLabels)
            : throw new ArgumentException(
                FormattableString.Invariant($"The marker at index {index} is null; a null text is missing without a marker."),
                nameof(markers));
    }

    /// <summary>These options with other labels.</summary>
    /// <param name="labels">
    /// The labels and their ratings, for example "Very likely" with 10. They replace those declared before. A label may be a
    /// number: exports that write the codes 1 to 11 for the ratings 0 to 10 are read by declaring all eleven codes.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="labels"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A rating is off the scale, a label is null or empty, or two labels that are the same text or the same number have
    /// different ratings.
    /// </exception>
    public TextAnswerOptions WithLabels(IEnumerable<KeyValuePair<string, int>> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        KeyValuePair<string, int>[] copy = [.. labels];
        CheckTexts(copy);
        CheckRatings(copy, Scale, nameof(labels));
        var own = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, int> label in copy)
        {
            own[label.Key] = label.Value;
        }

        return new TextAnswerOptions(Scale, MissingMarkers, new ReadOnlyDictionary<string, int>(own), ReadsNumberedLabels);
    }

    /// <summary>
    /// These options, strict about numbers: only ASCII digits are read, and no label by its number. "10 - Extremely likely",
    /// "9/10", "９" and "'9" are refused unless they are declared; "9", "09" and "9.0" are read.
    /// </summary>
    /// <returns>The options.</returns>
    public TextAnswerOptions WithoutNumberedLabels() => new(Scale, MissingMarkers, Labels, readsNumberedLabels: false);

    /// <summary>Reads a text as an answer.</summary>
    /// <param name="text">The text of an answer.</param>
    /// <param name="rating">The rating, which is on the scale; null if the text is missing or refused.</param>
    /// <returns>True for a rating and for a missing answer, which has the rating null; false if the text is refused.</returns>
    public bool TryRead(string? text, out int? rating)
    {
        int outcome = _reader.Read(text);
        rating = outcome < TextAnswerReader.Refused ? outcome : null;
        return outcome != TextAnswerReader.Refused;
    }

    internal int Read(string? text) => _reader.Read(text);

    // Markers first: the first declaration of a text wins.
    private static DeclaredTexts Declare(IEnumerable<string> markers, IEnumerable<KeyValuePair<string, int>> labels)
    {
        var declared = new DeclaredTexts();
        foreach (string marker in markers)
        {
            declared.Add(marker, TextAnswerReader.Missing);
        }

        foreach (KeyValuePair<string, int> label in labels)
        {
            declared.Add(label.Key, label.Value);
        }

        return declared;
    }

    private static void CheckTexts(KeyValuePair<string, int>[] labels)
    {
        var declared = new DeclaredTexts();
        for (int index = 0; index < labels.Length; index++)
        {
            string label = labels[index].Key;
            int rating = labels[index].Value;
            if (label is null || new AnswerText(label).IsEmpty)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The label at index {index} is null or empty; such an answer is always missing."),
                    nameof(labels));
            }

            if (declared.TryFind(new AnswerText(label), out int before) && before != rating)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The label \"{label}\" at index {index} is both {before} and {rating}: declare one rating for it."),
                    nameof(labels));
            }

            declared.Add(label, rating);
        }
    }

    private static void CheckRatings(IEnumerable<KeyValuePair<string, int>> labels, RatingScale scale, string paramName)
    {
        int offScale = 0;
        KeyValuePair<string, int> first = default;
        foreach (KeyValuePair<string, int> label in labels)
        {
            if (!scale.TryClassify(label.Value, out _) && offScale++ == 0)
            {
                first = label;
            }
        }

        if (offScale > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{offScale} labels have ratings off the scale from {scale.Minimum} to {scale.Maximum}; the first is \"{first.Key}\" with {first.Value}. Declare labels and scale of the same question."),
                paramName);
        }
    }
}
