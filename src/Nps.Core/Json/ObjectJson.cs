using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>A type that is written as an object: its members in order, each with its name, and how it is made of them.</summary>
internal sealed class ObjectJson<T>(Func<JsonMembers, T> read) : IEnumerable<string>
{
    private readonly List<string> _names = [];
    private readonly List<JsonWriting<T>> _writers = [];

    internal ValueJsonConverter<T> Converter => new(Read, Write);

    internal T Read(JsonInput input) => input.As(given => read(given.Members([.. _names])));

    internal void Write(JsonOutput output, T value)
    {
        output.Writer.WriteStartObject();
        _writers.ForEach(write => write(output, value));
        output.Writer.WriteEndObject();
    }

    internal void Add(string name, Func<T, long> count) => AddWriter(name, (output, value) => output.Member(name, count(value)));

    internal void Add(string name, Func<T, double> number) => AddWriter(name, (output, value) => output.Member(name, number(value)));

    internal void Add(string name, Func<T, bool> flag) => AddWriter(name, (output, value) => output.Member(name, flag(value)));

    internal void Add(string name, Func<T, string> text) => AddWriter(name, (output, value) => output.Member(name, text(value)));

    internal void Add<TMember>(string name, Func<T, TMember> member, JsonWriting<TMember> write) =>
        AddWriter(name, (output, value) => output.Member(name, write, member(value)));

    /// <summary>A member that is left out of values that have none.</summary>
    internal void Add<TMember>(string name, Func<T, TMember> member, JsonWriting<TMember> write, Func<T, bool> isThere) => AddWriter(name, (output, value) =>
    {
        if (isThere(value))
        {
            output.Member(name, write, member(value));
        }
    });

    public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void AddWriter(string name, JsonWriting<T> write)
    {
        _names.Add(name);
        _writers.Add(write);
    }
}
