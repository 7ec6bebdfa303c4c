using System.Collections;
using System.Globalization;

namespace Nps.Core.EveryMember;

/// <summary>Uses the members, prints each with what it gave, and counts.</summary>
internal sealed class Members
{
    private readonly List<Func<object?>> _referred = [];
    private int _called;
    private int _threw;
    private int _withoutSpecimen;

    /// <summary>Calls the member. An exception is an answer too, since the arguments are made by a rule.</summary>
    internal void Call(string type, string member, Func<object?> use)
    {
        string answer;
        try
        {
            object? value = use();
            answer = member.EndsWith(" GetHashCode()", StringComparison.Ordinal) ? "a number" : Text(value, 0);
            _called++;
        }
        catch (NoSpecimenException none)
        {
            answer = none.Message;
            _withoutSpecimen++;
        }
#pragma warning disable CA1031 // Which exception it is is printed, and compared with what it is without compiling ahead of time.
        catch (Exception error)
#pragma warning restore CA1031
        {
            answer = error.GetType().Name;
            _threw++;
        }

        Print(type, member, answer);
    }

    /// <summary>Has the member compiled, but does not call it.</summary>
    internal void Refer(string type, string member, Func<object?> use)
    {
        _referred.Add(use);
        Print(type, member, "not called");
    }

    /// <summary>Prints the counts; false if members could not be called for want of a value.</summary>
    internal bool Finish()
    {
        Console.WriteLine($"members: {_called} called, {_threw} called and threw, {_withoutSpecimen} without a value to call them on, {_referred.Count} only referred to");
        return _withoutSpecimen == 0 && _called > 0;
    }

    private static void Print(string type, string member, string answer) => Console.WriteLine($"{type}\t{member}\t{answer}");

    private static string Text(object? value, int depth) => value switch
    {
        null => "null",
        string text => text.ReplaceLineEndings(" ").Replace('\t', ' '),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable sequence when depth < 2 => $"[{string.Join(", ", sequence.Cast<object?>().Take(20).Select(item => Text(item, depth + 1)))}]",
        _ => value.ToString() ?? "null",
    };
}
