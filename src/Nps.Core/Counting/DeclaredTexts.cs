using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// What a caller declared about texts: missing markers and labels, found by their text or, where that is a number, by its
/// value. Usually only a few texts are declared, so they are compared one after the other, which needs no copy of a trimmed text.
/// </summary>
internal sealed class DeclaredTexts
{
    private readonly List<Declaration> _texts = [];
    private readonly List<Declaration> _numbers = [];

    // One bit for the first character of each declared text, modulo 64: most answers begin with a digit, most markers do not.
    private ulong _firstCharacters;

    /// <summary>Declares what a text means; the first declaration of a text or a number wins.</summary>
    internal void Add(string text, int meaning)
    {
        var declaration = new Declaration(text, meaning);
        if (declaration.Number.IsNumber)
        {
            _numbers.Add(declaration);
        }
        else
        {
            _texts.Add(declaration);
            _firstCharacters |= FirstCharacter(declaration.Text);
        }
    }

    /// <summary>What the text was declared to mean.</summary>
    internal bool TryFind(AnswerText text, out int meaning)
    {
        if ((_firstCharacters & FirstCharacter(text)) != 0)
        {
            foreach (Declaration declaration in _texts)
            {
                if (declaration.Text.Is(text))
                {
                    meaning = declaration.Meaning;
                    return true;
                }
            }
        }

        if (_numbers.Count > 0 && new DecimalText(text) is { IsNumber: true } number)
        {
            foreach (Declaration declaration in _numbers)
            {
                if (declaration.Number.Is(number))
                {
                    meaning = declaration.Meaning;
                    return true;
                }
            }
        }

        meaning = default;
        return false;
    }

    private static ulong FirstCharacter(AnswerText text) => 1UL << (text[text.Start] & 63);

    private readonly struct Declaration(string text, int meaning)
    {
        internal AnswerText Text { get; } = new(text);

        internal DecimalText Number { get; } = new(new AnswerText(text));

        internal int Meaning { get; } = meaning;
    }
}
