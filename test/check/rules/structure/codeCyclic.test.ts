/** Codes of parents that lead back to themselves: nobody can say what stands under what. */
import { codeCyclic } from "../../../../shared/check/rules/structure/codeCyclic";
import { behavesAsRule } from "../../behavesAsRule";

behavesAsRule(codeCyclic);
