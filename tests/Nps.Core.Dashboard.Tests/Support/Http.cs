using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Nps.Core.Dashboard.Tests;

/// <summary>Requests and what is in their responses.</summary>
internal static partial class Http
{
    internal static object NewAnswer(int rating = 9, string segment = "North", string? comment = null, Guid? key = null) =>
        new { key = key ?? Guid.NewGuid(), rating, segment, comment };

    internal static Task<HttpResponseMessage> PostAnswerAsync(this HttpClient client, object answer) =>
        client.PostAsJsonAsync(new Uri("/api/answers", UriKind.Relative), answer);

    internal static async Task<HttpResponseMessage> PostJsonAsync(this HttpClient client, string json, string type = "application/json")
    {
        using var content = new StringContent(json, Encoding.UTF8, type);
        return await client.PostAsync(new Uri("/api/answers", UriKind.Relative), content);
    }

    internal static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri("/", UriKind.Relative), content);
    }

    internal static Task<string> GetTextAsync(this HttpClient client, string path) => client.GetStringAsync(new Uri(path, UriKind.Relative));

    internal static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>The names of the fields that problem details refuse.</summary>
    internal static async Task<string[]> RefusedFieldsAsync(this HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return [.. (await response.JsonAsync()).GetProperty("errors").EnumerateObject().Select(error => error.Name)];
    }

    /// <summary>What the form of a page would send when it was filled in.</summary>
    internal static Dictionary<string, string> Form(string page, string rating = "9", string segment = "North", string comment = "") => new()
    {
        ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value,
        ["Answer.Key"] = Key().Match(page).Groups[1].Value,
        ["Answer.Rating"] = rating,
        ["Answer.Segment"] = segment,
        ["Answer.Comment"] = comment,
    };

    /// <summary>The cells of a table's body, row by row.</summary>
    internal static string[][] Table(string page, string id)
    {
        var table = XElement.Parse(Regex.Match(page, $"<table id=\"{id}\">.*?</table>", RegexOptions.Singleline).Value);
        return [.. table.Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value.Trim()).ToArray())];
    }

    /// <summary>The pictures of a page: each in the dark theme and in the light one.</summary>
    internal static string[] Pictures(string page) =>
        [.. Picture().Matches(page).Select(match => Svg(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)))];

    /// <summary>The picture that a data: address contains.</summary>
    internal static string Svg(string address) => Encoding.UTF8.GetString(Convert.FromBase64String(address.Split("base64,")[1]));

    /// <summary>Fails unless a picture has colours of its theme and none of the other.</summary>
    internal static void AssertTheme(bool isDark, string svg)
    {
        Assert.Matches(isDark ? "#(3FBFAE|E8ECF2)" : "#(0F6B63|1A2230)", svg);
        Assert.DoesNotMatch(isDark ? "#(0F6B63|1A2230)" : "#(3FBFAE|E8ECF2)", svg);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"Answer.Key\" value=\"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("\"(data:image/svg&#x2B;xml;base64,[^\"]+)\"")]
    private static partial Regex Picture();
}
