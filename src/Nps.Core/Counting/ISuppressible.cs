namespace Nps.Core;

/// <summary>What the suppression rule needs to know about what is counted, beside how it adds up and when it is equal.</summary>
internal interface ISuppressible<TSelf> : ICounts<TSelf>
    where TSelf : struct, ISuppressible<TSelf>
{
    /// <summary>
    /// Whether the counts tell what each of the counted people answered, because all of them answered alike. True of nothing counted;
    /// always false for counts to which this does not apply.
    /// </summary>
    bool IsUnanimous { get; }
}
