#if !NET9_0_OR_GREATER
namespace System.Text.Json;

/// <summary>What options of JSON got with .NET 9.</summary>
internal static class JsonOptions
{
    private static readonly JsonSerializerOptions WebDefaults = new(JsonSerializerDefaults.Web);

    extension(JsonSerializerOptions options)
    {
        internal static JsonSerializerOptions Web => WebDefaults;

        /// <summary>Ends of lines were those of the machine: what is compared with files is compared on Unix.</summary>
        internal string NewLine
        {
            get => Environment.NewLine;
            set => _ = value;
        }
    }
}
#endif
