using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>A type that round-trips, with random values of it.</summary>
public abstract class JsonCase
{
    private protected JsonCase(Type type) => Type = type;

    public Type Type { get; }

    /// <summary>Checks that random values come back the same by each of these options, whatever carries them.</summary>
    internal abstract void CheckRoundTrip(params JsonSerializerOptions[] options);

    public override string ToString() =>
        Type.IsGenericType ? $"{Type.Name.Split('`')[0]}<{string.Join(", ", Type.GetGenericArguments().Select(type => type.Name))}>" : Type.Name;
}

/// <inheritdoc/>
public sealed class JsonCase<T>(Gen<T> values) : JsonCase(typeof(T))
{
    private const int Values = 40;

    internal override void CheckRoundTrip(params JsonSerializerOptions[] options) =>
        Prop.ForAll(values.Two().ToArbitrary(), pair =>
        {
            foreach (JsonSerializerOptions option in options)
            {
                Check(pair.Item1, option);
                Check(
                    new Carrier<T>
                    {
                        Value = pair.Item1,
                        Items = new List<T> { pair.Item2, pair.Item1 },
                        ByName = new() { ["a"] = pair.Item1, ["b"] = pair.Item2 },
                    },
                    option);
            }
        })
        .Check(LawSettings.Configure(ToString(), Values));

    private static void Check<TWritten>(TWritten value, JsonSerializerOptions options)
    {
        string json = JsonSerializer.Serialize(value, options);
        TWritten? read = JsonSerializer.Deserialize<TWritten>(json, options);
        JsonEquality.AssertSame(value, read, json);
    }
}
