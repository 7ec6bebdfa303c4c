using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SurveyFiles;

/// <summary>The records of a file of delimited text, each checked before a field of it is used.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly StreamReader _text;
    private readonly CsvParser _parser;
    private readonly bool _wasGiven;
    private readonly char _delimiter;
    private readonly int _linesBefore;

    /// <summary>Opens the table and reads its header.</summary>
    /// <param name="stream">The file, which stays open.</param>
    /// <param name="encoding">The name of the encoding, if it was given.</param>
    /// <param name="delimiter">What separates the fields.</param>
    /// <param name="wasGiven">Whether the file or the user says so; otherwise it is a guess by the header.</param>
    /// <param name="linesBefore">How many lines to leave out before the header.</param>
    internal CsvTable(Stream stream, string? encoding, char delimiter, bool wasGiven, int linesBefore)
    {
        _delimiter = delimiter;
        _wasGiven = wasGiven;
        _linesBefore = linesBefore;
        _text = FileText.Open(stream, encoding);
        for (int i = 0; i < linesBefore; i++)
        {
            _text.ReadLine();
        }

        _parser = new(_text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            IgnoreBlankLines = false,
            BadDataFound = null, // Quotes finds what is bad, and says it.
        });
        bool any = ReadRecord();
        while (any && IsBlank)
        {
            any = ReadRecord();
        }

        Header = any ? _parser.Record! : [];
    }

    /// <summary>The names of the columns as they stand; empty if the file is.</summary>
    internal IReadOnlyList<string> Header { get; }

    /// <summary>The line on which the current record begins.</summary>
    internal int Line { get; private set; }

    /// <summary>What is wrong with the current record, with its line; null if nothing is.</summary>
    internal string? Fault
    {
        get
        {
            string record = _parser.RawRecord;
            if (FileText.HasOtherBytes(record))
            {
                return $"line {Line}: {FieldText.Show(record.TrimEnd())} has bytes that are not "
                    + $"{_text.CurrentEncoding.WebName.ToUpperInvariant()} text; "
                    + "name the file's encoding, such as --encoding latin1, windows-1252 or utf-16";
            }

            return record.Contains('"', StringComparison.Ordinal) && Quotes.FindFault(record, _delimiter) is (string fault, int lineEnds)
                ? $"line {Line + lineEnds}: {fault}"
                : null;
        }
    }

    private bool IsBlank => _parser.Count == 1 && string.IsNullOrWhiteSpace(_parser.RawRecord);

    /// <exception cref="InvalidDataException">Something is wrong with the current record, which is the header at first.</exception>
    internal void ThrowFault()
    {
        if (Fault is string fault)
        {
            throw new InvalidDataException(fault);
        }
    }

    /// <summary>Reads the next row. A blank line is a row only where there is one column: there it is a missing answer.</summary>
    /// <exception cref="InvalidDataException">The row cannot be told apart into the fields of the header.</exception>
    internal bool ReadRow()
    {
        do
        {
            if (!ReadRecord())
            {
                return false;
            }
        }
        while (IsBlank && Header.Count > 1);
        Check();
        return true;
    }

    /// <summary>Passes over a row without looking at it.</summary>
    internal void SkipRow() => ReadRecord();

    /// <summary>A field of the current record.</summary>
    internal string Field(int column) => FieldText.Clean(_parser[column]);

    /// <inheritdoc/>
    public void Dispose()
    {
        _parser.Dispose();
        _text.Dispose();
    }

    private bool ReadRecord()
    {
        Line = _linesBefore + _parser.RawRow + 1;
        return _parser.Read();
    }

    private void Check()
    {
        ThrowFault();
        if (_parser.Count != Header.Count)
        {
            string remedy = _parser.Count < Header.Count
                ? "the row is incomplete, or --delimiter names another delimiter"
                : $"a field that contains {Delimiters.Name(_delimiter)} must be in quotation marks, or --delimiter names another delimiter";
            throw new InvalidDataException(
                $"line {Line}: {FieldText.Show(_parser.RawRecord.TrimEnd())} has {Fields(_parser.Count)}, the header has {Header.Count}; {remedy}");
        }

        // A header of one name does not tell the delimiter, and "10;North" must not be read as an answer "10" with a label.
        if (Header.Count == 1 && !_wasGiven && _parser.RawRecord.AsSpan().IndexOfAny(Delimiters.Candidates) >= 0
            && !_parser.RawRecord.Contains('"', StringComparison.Ordinal))
        {
            throw new InvalidDataException(
                $"line {Line}: {FieldText.Show(_parser[0])} may be one field or two, and the header has one; name the delimiter: --delimiter");
        }
    }

    private static string Fields(int count) => count == 1 ? "1 field" : $"{count} fields";
}
