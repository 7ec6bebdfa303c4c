using System.Text;
using SurveyFiles;

namespace Nps.Core.Tests;

/// <summary>Reads a text as if it were a file.</summary>
internal static class SurveyText
{
    internal static Survey Read(string text, SurveyOptions options) => Read(Encoding.UTF8.GetBytes(text), options);

    internal static Survey Read(byte[] bytes, SurveyOptions options)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return SurveyFile.Read(path, options);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The error without the name of the file.</summary>
    internal static string Refusal(string text, SurveyOptions options) => Refusal(Encoding.UTF8.GetBytes(text), options);

    internal static string Refusal(byte[] bytes, SurveyOptions options)
    {
        string message = Assert.Throws<InvalidDataException>(() => Read(bytes, options)).Message;
        Assert.DoesNotContain('\n', message);
        return message[(message.IndexOf(": ", StringComparison.Ordinal) + 2)..];
    }
}
