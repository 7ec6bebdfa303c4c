using System.Text;

namespace SurveyFiles;

/// <summary>The characters of a file, by its byte order mark, the encoding that was named, or as UTF-8.</summary>
internal static class FileText
{
    /// <summary>Stands where the bytes are no character of the encoding: Unicode assigns no character to it.</summary>
    internal const char NoCharacter = '\uFFFF';

    private static readonly DecoderReplacementFallback Fallback = new(NoCharacter.ToString());

    private static readonly (byte[] Mark, string Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], "utf-8"),
        ([0xFF, 0xFE, 0, 0], "utf-32"), // Before UTF-16, whose mark is its beginning.
        ([0xFF, 0xFE], "utf-16"),
        ([0xFE, 0xFF], "utf-16BE"),
    ];

    private static readonly byte[][] Workbooks = [[(byte)'P', (byte)'K', 3, 4], [0xD0, 0xCF, 0x11, 0xE0]];

    /// <summary>Reads the file from its beginning; the stream stays open.</summary>
    /// <exception cref="InvalidDataException">It is a workbook, or there is no encoding of that name.</exception>
    internal static StreamReader Open(Stream stream, string? encoding)
    {
        Span<byte> bytes = stackalloc byte[4];
        stream.Position = 0;
        Span<byte> start = bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        foreach (byte[] workbook in Workbooks)
        {
            if (start.StartsWith(workbook))
            {
                throw new InvalidDataException("this is a workbook, not a text file; save it as CSV");
            }
        }

        foreach ((byte[] mark, string marked) in Marks)
        {
            if (start.StartsWith(mark))
            {
                return Read(stream, Find(marked)!, mark.Length);
            }
        }

        return Read(stream, Find(encoding ?? "utf-8") ?? throw new InvalidDataException(
            $"there is no encoding {FieldText.Show(encoding!)}; --encoding takes utf-8, latin1, windows-1252, utf-16 and others"), 0);
    }

    /// <summary>Whether a text of this reader stands for bytes that are no text in its encoding, as a zero is in none.</summary>
    internal static bool HasOtherBytes(ReadOnlySpan<char> text) => text.IndexOfAny(NoCharacter, '\0') >= 0;

    private static StreamReader Read(Stream stream, Encoding encoding, int from)
    {
        stream.Position = from;
        return new(stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, Fallback)
                ?? Encoding.GetEncoding(name == "utf8" ? "utf-8" : name, EncoderFallback.ExceptionFallback, Fallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
