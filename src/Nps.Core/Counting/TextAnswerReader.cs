using System.Globalization;

namespace Nps.Core;

/// <summary>
/// Reads one text after the other as <see cref="TextAnswerOptions"/> says. The outcome of a text is the bin it is counted
/// in: a rating, <see cref="Refused"/> or <see cref="Missing"/>.
/// </summary>
internal sealed class TextAnswerReader
{
    internal const int Refused = RatingHistogram.Invalid;
    internal const int Missing = RatingHistogram.Missing;

    private readonly RatingScale _scale;
    private readonly DeclaredTexts _declared;
    private readonly bool _readsNumberedLabels;

    // The outcome of every number of one or two digits, so that nearly all answers cost one look into a table.
    private readonly byte[] _byNumber = new byte[100];

    internal TextAnswerReader(RatingScale scale, DeclaredTexts declared, bool readsNumberedLabels)
    {
        _scale = scale;
        _declared = declared;
        _readsNumberedLabels = readsNumberedLabels;
        for (int number = 0; number < _byNumber.Length; number++)
        {
            var text = new AnswerText(number.ToString(CultureInfo.InvariantCulture));
            _byNumber[number] = (byte)(declared.TryFind(text, out int meaning) ? meaning : OnScale(number));
        }
    }

    internal int Read(string? text)
    {
        if (text is null)
        {
            return Missing;
        }

        int number = ShortNumber(text);
        return number >= 0 ? _byNumber[number] : ReadOther(new AnswerText(text));
    }

    private int ReadOther(AnswerText text)
    {
        if (text.IsEmpty)
        {
            return Missing;
        }

        // The table knows what numbers were declared to mean.
        if (RatingLabel.TryReadNumber(text, lenient: false, out int number) && number < _byNumber.Length)
        {
            return _byNumber[number];
        }

        if (_declared.TryFind(text, out int meaning))
        {
            return meaning;
        }

        return _readsNumberedLabels ? ReadLabel(text) : Refused;
    }

    private int ReadLabel(AnswerText text) =>
        RatingLabel.TryReadNumber(text, lenient: true, out int number) ? (number < _byNumber.Length ? _byNumber[number] : Refused)
            : RatingLabel.TryReadWithWords(text, _scale.Maximum, out number) ? OnScale(number)
            : Refused;

    private int OnScale(int number) => _scale.TryClassify(number, out _) ? number : Refused;

    // The number of one or two ASCII digits; −1 for every other text.
    private static int ShortNumber(string text)
    {
        if (text.Length is not (1 or 2))
        {
            return -1;
        }

        int tens = text.Length == 2 ? text[0] - '0' : 0;
        int ones = text[text.Length - 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (10 * tens) + ones : -1;
    }
}
