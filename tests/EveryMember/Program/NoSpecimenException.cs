namespace Nps.Core.EveryMember;

/// <summary>No way to make a value of a type works.</summary>
internal sealed class NoSpecimenException(string name) : Exception("There is no specimen of " + name);
