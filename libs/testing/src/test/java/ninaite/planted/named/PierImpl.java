// SPDX-License-Identifier: Apache-2.0
package ninaite.planted.named;

/** Says how, not what. */
public class PierImpl {}
