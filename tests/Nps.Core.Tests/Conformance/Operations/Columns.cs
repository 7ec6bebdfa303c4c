using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>A column of numbers beside a validity bitmap, as Arrow stores it.</summary>
internal static class Columns
{
    private const int Offset = 3;

    internal static Route[] Routes { get; } =
    [
        new("FromColumns of integers", FromIntegers),
        new("FromColumns of bytes", FromBytes),
        new("FromColumns with a bit offset", FromSlice),
    ];

    private static Fields FromIntegers(JsonElement input)
    {
        int[] values = Values(input);
        return ToResult(TallyBreakdown.FromColumns(new int[values.Length], values, ["all"], ratingValidity: Bitmap(input, 0)));
    }

    private static Fields FromBytes(JsonElement input)
    {
        byte[] values = Array.ConvertAll(Values(input), value => (byte)value);
        return ToResult(TallyBreakdown.FromColumns(new int[values.Length], values, ["all"], ratingValidity: Bitmap(input, 0)));
    }

    private static Fields FromSlice(JsonElement input)
    {
        ReadOnlySpan<int> values = Values(input);
        ReadOnlySpan<int> segmentIndexes = new int[values.Length];
        ReadOnlySpan<byte> validity = Bitmap(input, Offset);
        return ToResult(TallyBreakdown.FromColumns(
            segmentIndexes, values, ["all"], ratingValidity: validity, ratingValidityOffset: Offset));
    }

    private static Fields ToResult(TallyBreakdown<string> breakdown) => Fields.Of(breakdown.Overall);

    private static int[] Values(JsonElement input) => [.. input.Items("values").Select(value => value.GetInt32())];

    /// <summary>The lowest bit of a byte first, 1 where there is a value.</summary>
    private static byte[] Bitmap(JsonElement input, int offset)
    {
        bool[] valid = [.. input.Items("valid").Select(value => value.GetBoolean())];
        byte[] bitmap = new byte[(offset + valid.Length + 7) / 8];
        for (int i = 0; i < valid.Length; i++)
        {
            int bit = offset + i;
            bitmap[bit / 8] |= (byte)(valid[i] ? 1 << (bit % 8) : 0);
        }

        return bitmap;
    }
}
