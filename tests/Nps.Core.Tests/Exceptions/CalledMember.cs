using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Nps.Core.Tests;

/// <summary>
/// Finds which member of a library a lambda calls last: the outermost one, since arguments are computed first. A table of lambdas needs no
/// names beside them that could be wrong.
/// </summary>
internal sealed class CalledMember : IDisposable
{
    private readonly Assembly library;
    private readonly PEReader file;
    private readonly MetadataReader metadata;

    /// <param name="library">The library whose members count.</param>
    /// <param name="lambdas">The assembly that the lambdas are compiled into.</param>
    internal CalledMember(Assembly library, Assembly lambdas)
    {
        this.library = library;
        file = new PEReader(File.OpenRead(lambdas.Location));
        metadata = file.GetMetadataReader();
    }

    public void Dispose() => file.Dispose();

    /// <summary>The method as it is declared.</summary>
    internal MethodBase Of(Delegate lambda)
    {
        MethodInfo method = lambda.Method;
        int address = metadata.GetMethodDefinition((MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken)).RelativeVirtualAddress;
        return InstructionTokens.Of(file.GetMethodBody(address).GetILReader())
            .Where(handle => handle.Kind is HandleKind.MethodDefinition or HandleKind.MemberReference or HandleKind.MethodSpecification)
            .Select(handle => method.Module.ResolveMember(MetadataTokens.GetToken(handle), method.DeclaringType!.GetGenericArguments(), null))
            .OfType<MethodBase>()
            .Where(called => called.Module.Assembly == library)
            .Select(DocumentationId.Definition)
            .Last();
    }
}
