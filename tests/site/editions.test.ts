/** A book with editions before it: what its pages, and those of its editions, show and lead to. */
import { parse, type HTMLElement } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
