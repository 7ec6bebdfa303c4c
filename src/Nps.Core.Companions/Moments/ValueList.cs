using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>A list that cannot change, and equals another one with equal items in the same order, so that records of lists are equal by value.</summary>
internal sealed class ValueList<T>(IEnumerable<T> items) : ReadOnlyCollection<T>([.. items]), IEquatable<ValueList<T>>
{
    public bool Equals(ValueList<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => this.Aggregate(Count, (hash, item) => unchecked((hash * 31) + EqualityComparer<T>.Default.GetHashCode(item!)));
}
