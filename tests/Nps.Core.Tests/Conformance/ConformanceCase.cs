using System.Text.Json;
using Xunit.Abstractions;

namespace Nps.Core.Tests.Conformance;

/// <summary>One conformance vector. The results of a test run show its id and its name.</summary>
public sealed class ConformanceCase : IXunitSerializable
{
    private JsonElement _vector;

    /// <summary>Called by xunit, which then calls <see cref="Deserialize"/>.</summary>
    public ConformanceCase()
    {
    }

    internal ConformanceCase(JsonElement vector)
    {
        _vector = vector;
        if (Expected.ValueKind != JsonValueKind.Object || !Expected.EnumerateObject().Any())
        {
            throw new InvalidOperationException($"{this} expects nothing, so that any result would do.");
        }
    }

    internal string Id => Text("id");

    internal string Name => Text("name");

    internal string Operation => Text("op");

    internal JsonElement Input => _vector.GetProperty("input");

    internal JsonElement Expected => _vector.GetProperty("expected");

    internal double Tolerance => _vector.Double("tolerance");

    /// <summary>Whether the case needs the IANA time zone database.</summary>
    internal bool NeedsZones => _vector.GetProperty("tags").EnumerateArray().Any(tag => tag.GetString() == "zone");

    public void Serialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        info.AddValue("id", Id);
    }

    public void Deserialize(IXunitSerializationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        string id = info.GetValue<string>("id");
        _vector = CaseFiles.Find(id)._vector;
    }

    public override string ToString() => $"{Id} {Name}";

    private string Text(string name) => _vector.GetProperty(name).GetString()!;
}
